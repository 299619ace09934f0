import fc from 'fast-check';
import { dueByDay, type Forecast, type ForecastCard, forecast, forgetting, intervalRatio } from '@/lib/core/forecast';
import { defaultParameters, retrievability, schedule } from '@/lib/core/scheduling';
import { addDays, startOfStudyDay } from '@/lib/core/study-day';

const day = { timeZone: 'Europe/Vienna', dayStartHour: 4 };
const now = new Date('2026-11-23T09:00:00Z');
const today = '2026-11-23';
const parametersOf = (desiredRetention: number) => defaultParameters({ ...day, desiredRetention });
const ahead = (days: number, desiredRetention = 0.9) => ({
  now,
  day,
  days,
  parameters: parametersOf(desiredRetention),
});

const cardOf = (n: number, over: Partial<ForecastCard> = {}): ForecastCard => ({
  objectiveId: `objective-${n}`,
  state: 2,
  stability: 10,
  difficulty: 5,
  dueAt: startOfStudyDay(addDays(today, 3), day),
  lastReviewAt: new Date('2026-11-16T09:00:00Z'),
  lastStudyDay: '2026-11-16',
  suspendedAt: null,
  ...over,
});
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const anyCard = fc
  .record({
    objectiveId: fc.uuid(),
    stability: fc.double({ min: 0.2, max: 900, noNaN: true }),
    difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
    state: fc.constantFrom(1, 2, 3),
    dueIn: fc.integer({ min: -400, max: 400 }),
    reviewedAgo: fc.integer({ min: 0, max: 400 }),
    isSuspended: fc.boolean(),
  })
  .map(({ dueIn, reviewedAgo, isSuspended, ...card }) => ({
    ...card,
    dueAt: new Date(now.getTime() + dueIn * 86_400_000),
    lastReviewAt: new Date(now.getTime() - reviewedAgo * 86_400_000),
    lastStudyDay: addDays(today, -reviewedAgo),
    suspendedAt: isSuspended ? now : null,
  }));

describe('the forecast', () => {
  test('begins with what is recalled now, and without reviews is what the curve says', () => {
    const cards = [cardOf(1), cardOf(2, { stability: 40 })];
    const expected = sum(cards.map((card) => retrievability(card, now))) / 2;
    expect(forecast(cards, ahead(42)).recall[0]).toBeCloseTo(expected, 6);
    const without = forgetting(cards, { now, days: 42 });
    expect(without).toHaveLength(43);
    expect(without[0]).toBeCloseTo(expected, 10);
    const last = new Date(now.getTime() + 42 * 86_400_000);
    expect(without[42]).toBeCloseTo(sum(cards.map((card) => retrievability(card, last))) / 2, 10);
  });

  test('asks nothing during a pause, and what waited on the day after it', () => {
    const cards = [cardOf(1, { dueAt: now }), cardOf(2), cardOf(3, { dueAt: startOfStudyDay(addDays(today, 9), day) })];
    const paused = { ...day, pausedUntil: addDays(today, 7) };
    expect(dueByDay(cards, { now, day: paused, days: 10 })).toEqual([0, 0, 0, 0, 0, 0, 0, 2, 0, 1]);
    const { answers } = forecast(cards, { ...ahead(10), day: paused });
    expect(answers.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(answers[7]).toBeGreaterThanOrEqual(2);
    const over = { ...day, pausedUntil: today };
    expect(dueByDay(cards, { now, day: over, days: 10 })).toEqual(dueByDay(cards, { now, day, days: 10 }));
  });

  test('asks a card on its day and not before; a miss is asked twice', () => {
    const { answers } = forecast(
      Array.from({ length: 40 }, (_, n) => cardOf(n)),
      ahead(14),
    );
    expect(answers.slice(0, 3)).toEqual([0, 0, 0]);
    // 9 of 10 remember 10 days after a review whose stability is 10.
    expect(answers[3]).toBeGreaterThan(42);
    expect(answers[3]).toBeLessThan(52);
  });

  test('has what is overdue today, leaves suspended cards to be forgotten', () => {
    const overdue = cardOf(1, { dueAt: new Date('2026-09-01T02:00:00Z') });
    expect(forecast([overdue], ahead(7)).answers[0]).toBeGreaterThanOrEqual(1);
    const suspended = { ...overdue, suspendedAt: now };
    const { answers, recall } = forecast([suspended], ahead(7));
    expect(sum(answers)).toBe(0);
    recall.forEach((one, at) => {
      expect(one).toBeCloseTo(forgetting([suspended], { now, days: 7 })[at] ?? 0, 6);
    });
  });

  test('agrees with the schedule itself on what an answer does, fuzz aside', () => {
    const card = { ...cardOf(1, { dueAt: now }), scheduledDays: 7, learningSteps: 0, reps: 5, lapses: 0 };
    const before = { ...card, isLeech: false, fadesAt: now };
    const answer = { rating: 3 as const, answeredAt: now, studyDay: today, fuzzSeed: 'seed' };
    const after = schedule(before, answer, parametersOf(0.9));
    // Reviewed a moment ago by the clock, every life of it is right; by the days that are counted it was a week ago.
    const { recall } = forecast([{ ...card, lastReviewAt: now }], ahead(1));
    expect(recall[0]).toBeCloseTo(1, 10);
    expect(recall[1]).toBeCloseTo(retrievability(after, new Date(now.getTime() + 86_400_000)), 6);
  });

  test('with a higher target recalls more and asks more', () => {
    const cards = Array.from({ length: 60 }, (_, n) => cardOf(n, { stability: 2 + (n % 20), dueAt: now }));
    const of = (retention: number): Forecast => forecast(cards, ahead(30, retention));
    const [low, usual, high] = [of(0.8), of(0.9), of(0.97)];
    expect(sum(low.answers)).toBeLessThan(sum(usual.answers));
    expect(sum(usual.answers)).toBeLessThan(sum(high.answers));
    expect(low.recall[30]).toBeLessThan(usual.recall[30] ?? 0);
    expect(usual.recall[30]).toBeLessThan(high.recall[30] ?? 0);
  });

  test('is the same each time, and within bounds, for any cards', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 30 }), fc.double({ min: 0.8, max: 0.97, noNaN: true }), (cards, r) => {
        const found = forecast(cards, ahead(20, r));
        expect(found).toEqual(forecast(cards, ahead(20, r)));
        expect(found.recall).toHaveLength(21);
        expect(found.answers).toHaveLength(20);
        for (const one of found.recall) expect(one >= 0 && one <= 1 + 1e-9).toBe(true);
        const active = cards.filter((card) => card.suspendedAt === null).length;
        for (const one of found.answers) expect(one >= 0 && one <= 2 * active + 1e-9).toBe(true);
        const without = forgetting(cards, { now, days: 20 });
        for (let at = 1; at <= 20; at++) expect(without[at]).toBeLessThanOrEqual((without[at - 1] ?? 0) + 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test('is bounded in work: 20,000 cards are as dear as 600, and stand for as many answers', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => cardOf(n, { stability: 1 + (n % 30), dueAt: now }));
    const few = many.slice(0, 600);
    // Of the processor: by the clock, whatever else the machine does would count.
    const start = process.cpuUsage();
    const ofMany = forecast(many, ahead(30));
    const afterMany = process.cpuUsage(start);
    const ofFew = forecast(few, ahead(30));
    const [manyMs, allMs] = [afterMany, process.cpuUsage(start)].map(({ user }) => user / 1_000) as [number, number];
    expect(manyMs).toBeLessThan(20 * (allMs - manyMs) + 100);
    expect(sum(ofMany.answers) / 20_000).toBeCloseTo(sum(ofFew.answers) / 600, 0);
  });
});

test('the ratio of intervals is that of the forgetting curve', () => {
  const { weights } = parametersOf(0.9);
  expect(intervalRatio(0.9, 0.9, weights)).toBe(1);
  expect(intervalRatio(0.9, 0.8, weights)).toBeGreaterThan(2);
  expect(intervalRatio(0.9, 0.97, weights)).toBeLessThan(0.4);
  expect(intervalRatio(0.8, 0.9, weights)).toBeCloseTo(1 / intervalRatio(0.9, 0.8, weights), 10);
});

describe('reviews by day', () => {
  test('are counted on the day on which they fall due, the backlog today; none is lost within the days', () => {
    fc.assert(
      fc.property(fc.array(anyCard), (cards) => {
        const counts = dueByDay(cards, { now, day, days: 500 });
        expect(sum(counts)).toBe(cards.filter((card) => card.suspendedAt === null).length);
        const overdue = cards.filter((card) => card.suspendedAt === null && card.dueAt <= now).length;
        expect(counts[0]).toBeGreaterThanOrEqual(overdue);
      }),
    );
  });

  test('a card due when the day starts is due on that day', () => {
    const at = (dueAt: Date) => dueByDay([cardOf(1, { dueAt })], { now, day, days: 5 }).indexOf(1);
    expect(at(startOfStudyDay('2026-11-24', day))).toBe(1);
    expect(at(new Date(startOfStudyDay('2026-11-24', day).getTime() - 1))).toBe(0);
  });
});
