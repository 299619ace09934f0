// FSRS-6 as this product uses it: known sequences, the same card for the same inputs, and intervals in the learner's days.
import fc from 'fast-check';
import { FSRS, forgetting_curve } from 'ts-fsrs';
import {
  type CardState,
  daysUntilRecallOf,
  defaultParameters,
  leechLapses,
  type Rating,
  ratingName,
  retrievability,
  schedule,
} from '@/lib/core/scheduling';
import { addDays, startOfStudyDay, studyDayOf } from '@/lib/core/study-day';

const inVienna = { timeZone: 'Europe/Vienna', dayStartHour: 4 };
const parameters = defaultParameters({ ...inVienna, desiredRetention: 0.9 });
const dayMs = 86_400_000;
const ratingOf = { a: 1, h: 2, g: 3, e: 4 } as const satisfies Record<string, Rating>;
const lettersOf = (sequence: string) => [...sequence].filter((c): c is keyof typeof ratingOf => c in ratingOf);

/** Answers each time at the moment the card falls due, from one fixed morning. */
function answerWhenDue(sequence: string, using = parameters, seed = 'golden'): { intervals: string; card: CardState } {
  let card: CardState | null = null;
  let now = new Date('2026-02-02T08:00:00Z');
  const intervals: string[] = [];
  for (const [i, letter] of lettersOf(sequence).entries()) {
    const answer = { rating: ratingOf[letter], answeredAt: now, studyDay: studyDayOf(now, using) };
    card = schedule(card, { ...answer, fuzzSeed: `${seed}-${i}` }, using);
    const minutes = (card.dueAt.getTime() - now.getTime()) / 60_000;
    intervals.push(card.scheduledDays > 0 ? `${card.scheduledDays}d` : `${minutes}m`);
    now = card.dueAt;
  }
  if (!card) throw new Error(`nothing to answer in "${sequence}"`);
  return { intervals: intervals.join(' '), card };
}

describe('golden sequences', () => {
  test.each([
    // learning steps of 1 and 10 minutes
    ['g g g', '10m 2d 11d'],
    ['g g g g g g', '10m 2d 11d 44d 152d 463d'],
    ['a g g', '1m 10m 1d'],
    ['a g g g g', '1m 10m 1d 2d 5d'],
    // a lapse: one relearning step of 10 minutes
    ['g g a g', '10m 2d 10m 1d'],
    ['g g g a a g', '10m 2d 11d 10m 10m 1d'],
    // hard in learning waits for the mean of both steps
    ['h g g', '6m 10m 1d'],
    ['h h h g', '6m 6m 6m 10m'],
    ['g g h g', '10m 2d 8d 24d'],
    // easy leaves the steps at once
    ['e', '6d'],
    ['g g e', '10m 2d 19d'],
  ])('%s is asked again after %s', (sequence, intervals) => {
    expect(answerWhenDue(sequence).intervals).toBe(intervals);
  });

  test('the memory after three good answers and after a lapse', () => {
    expect(answerWhenDue('g g g').card).toMatchObject({ state: 2, reps: 3, lapses: 0, learningSteps: 0 });
    expect(answerWhenDue('g g g').card.stability).toBeCloseTo(10.971, 3);
    const lapsed = answerWhenDue('g g a').card;
    expect(lapsed).toMatchObject({ state: 3, reps: 3, lapses: 1 });
    expect(lapsed.stability).toBeLessThan(answerWhenDue('g g').card.stability);
    expect(lapsed.difficulty).toBeGreaterThan(answerWhenDue('g g').card.difficulty);
  });

  test('a wish for more retention brings cards back sooner, for less later', () => {
    const intervalAt = (desiredRetention: number) =>
      answerWhenDue('g g g', { ...parameters, desiredRetention }).card.scheduledDays;
    expect(intervalAt(0.97)).toBeLessThan(intervalAt(0.9));
    expect(intervalAt(0.8)).toBeGreaterThan(intervalAt(0.9));
  });

  test('the eighth lapse makes a leech, the seventh does not', () => {
    const lapses = (count: number) => answerWhenDue(`g g ${'a g '.repeat(count)}`).card;
    expect(lapses(leechLapses - 1)).toMatchObject({ lapses: 7, isLeech: false });
    expect(lapses(leechLapses)).toMatchObject({ lapses: 8, isLeech: true });
  });
});

const anySequence = fc
  .array(fc.constantFrom('a', 'h', 'g', 'e'), { minLength: 1, maxLength: 12 })
  .map((l) => l.join(''));
const anySettings = fc.record({
  timeZone: fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Vienna', 'America/St_Johns', 'UTC'),
  dayStartHour: fc.integer({ min: 0, max: 6 }),
});
const anyParameters = fc
  .tuple(anySettings, fc.double({ min: 0.8, max: 0.97, noNaN: true }))
  .map(([settings, desiredRetention]) => defaultParameters({ ...settings, desiredRetention }));

describe('any sequence', () => {
  test('gives the same card again, fuzz included', () => {
    fc.assert(
      fc.property(anySequence, anyParameters, fc.uuid(), (sequence, using, seed) => {
        expect(answerWhenDue(sequence, using, seed)).toEqual(answerWhenDue(sequence, using, seed));
      }),
    );
  });

  test('is fuzzed by the seed of each answer and by nothing else', () => {
    const intervals = new Set(
      Array.from({ length: 40 }, (_, i) => answerWhenDue('g g g g g', parameters, `seed ${i}`).intervals),
    );
    expect(intervals.size).toBeGreaterThan(5);
  });

  test('ends an interval of whole days exactly when that day of the learner starts', () => {
    fc.assert(
      fc.property(anySequence, anyParameters, (sequence, using) => {
        const { card } = answerWhenDue(sequence, using);
        if (card.scheduledDays === 0) return;
        const dueDay = addDays(studyDayOf(card.lastReviewAt, using), card.scheduledDays);
        expect(card.dueAt).toEqual(startOfStudyDay(dueDay, using));
        expect(studyDayOf(card.dueAt, using)).toBe(dueDay);
      }),
    );
  });

  test('never falls due before it was answered, and keeps its numbers in their ranges', () => {
    fc.assert(
      fc.property(anySequence, anyParameters, (sequence, using) => {
        const { card } = answerWhenDue(sequence, using);
        expect(card.dueAt.getTime()).toBeGreaterThan(card.lastReviewAt.getTime());
        expect(card.stability).toBeGreaterThan(0);
        expect(card.difficulty).toBeGreaterThanOrEqual(1);
        expect(card.difficulty).toBeLessThanOrEqual(10);
        expect(card.reps).toBe(lettersOf(sequence).length);
      }),
    );
  });
});

describe('days, not hours, decide', () => {
  const answered = (instant: string, card: CardState | null, rating: Rating = 3) => {
    const answeredAt = new Date(instant);
    return schedule(
      card,
      { rating, answeredAt, studyDay: studyDayOf(answeredAt, inVienna), fuzzSeed: 'days' },
      parameters,
    );
  };
  const learned = answered('2026-02-02T10:10:00Z', answered('2026-02-02T10:00:00Z', null));

  test('late in the evening and early the next morning is a day apart, the hour of the day does not matter', () => {
    const evening = answered('2026-02-04T22:30:00Z', learned);
    const morning = answered('2026-02-04T03:30:00Z', learned);
    expect({ ...evening, lastReviewAt: 0, fadesAt: 0 }).toEqual({ ...morning, lastReviewAt: 0, fadesAt: 0 });
  });

  test('after midnight still counts as the day that has not ended', () => {
    const beforeMidnight = answered('2026-02-04T22:30:00Z', learned);
    const afterMidnight = answered('2026-02-05T02:30:00Z', learned);
    expect(afterMidnight.dueAt).toEqual(beforeMidnight.dueAt);
    expect(afterMidnight.lastStudyDay).toBe('2026-02-04');
  });

  test('a day that seems earlier than the last counts as the same day', () => {
    const answer = { rating: 3 as const, answeredAt: new Date('2026-02-02T10:20:00Z'), fuzzSeed: 'west' };
    const flewWest = schedule(learned, { ...answer, studyDay: '2026-02-01' }, parameters);
    expect(flewWest).toEqual(schedule(learned, { ...answer, studyDay: '2026-02-02' }, parameters));
    expect(flewWest.lastStudyDay).toBe('2026-02-02');
  });
});

describe('the forgetting curve', () => {
  const anyStability = fc.double({ min: 0.05, max: 5000, noNaN: true });

  test('is that of ts-fsrs, over real days', () => {
    fc.assert(
      fc.property(anyStability, fc.double({ min: 0, max: 4000, noNaN: true }), (stability, days) => {
        const lastReviewAt = new Date('2026-02-02T08:00:00Z');
        const now = new Date(lastReviewAt.getTime() + Math.round(days * dayMs));
        const elapsed = (now.getTime() - lastReviewAt.getTime()) / dayMs;
        const theirs = forgetting_curve(new FSRS({}).parameters.w, elapsed, stability);
        expect(retrievability({ stability, lastReviewAt }, now)).toBeCloseTo(theirs, 6);
      }),
    );
  });

  test('stands at 90 % after as many days as the stability says, and never above 1', () => {
    const card = { stability: 12, lastReviewAt: new Date('2026-02-02T08:00:00Z') };
    expect(retrievability(card, new Date(card.lastReviewAt.getTime() + 12 * dayMs))).toBeCloseTo(0.9, 6);
    expect(retrievability(card, new Date(card.lastReviewAt.getTime() - dayMs))).toBe(1);
  });

  test('is undone by daysUntilRecallOf', () => {
    fc.assert(
      fc.property(anyStability, fc.double({ min: 0.3, max: 0.99, noNaN: true }), (stability, recall) => {
        const lastReviewAt = new Date(0);
        const now = new Date(daysUntilRecallOf(recall, stability) * dayMs);
        // A Date holds whole milliseconds.
        fc.pre(Number.isFinite(now.getTime()) && now.getTime() > 10_000);
        expect(retrievability({ stability, lastReviewAt }, now)).toBeCloseTo(recall, 4);
      }),
    );
  });

  test('tells when a card begins to fade', () => {
    const { card } = answerWhenDue('g g g');
    expect(retrievability(card, card.fadesAt)).toBeCloseTo(0.75, 6);
  });
});

test('ratings have names', () => {
  expect(([1, 2, 3, 4] as const).map(ratingName)).toEqual(['again', 'hard', 'good', 'easy']);
});
