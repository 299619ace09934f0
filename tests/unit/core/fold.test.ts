// State is the fold of history: the order in which it is read does not matter, what was taken back leaves no trace but its count.
import fc from 'fast-check';
import {
  dayShare,
  emptyDay,
  type FoldAttempt,
  type FoldReset,
  foldCard,
  foldDays,
  foldObjectives,
  inOrder,
} from '@/lib/core/fold';
import { defaultParameters, type Rating, schedule } from '@/lib/core/scheduling';
import { studyDayOf } from '@/lib/core/study-day';

const settings = { timeZone: 'Europe/Vienna', dayStartHour: 4 };
const parameters = defaultParameters({ ...settings, desiredRetention: 0.9 });
const none: ReadonlySet<string> = new Set();

/** The n-th attempt, `hours` after a fixed morning. */
function attempt(n: number, hours: number, rating: Rating, more: Partial<FoldAttempt> = {}): FoldAttempt {
  const answeredAt = new Date(Date.UTC(2026, 1, 2, 8) + hours * 3_600_000);
  return {
    ...{ id: `attempt-${n}`, objectiveId: 'one', sequence: n, rating, outcome: rating > 1 ? 'right' : 'wrong' },
    ...{ isSelfGraded: false, isNew: n === 1, scheduled: true, countsForRetention: false, answeredAt },
    ...{ durationMs: 10_000, studyDay: studyDayOf(answeredAt, settings), fuzzSeed: `seed-${n}`, parameters },
    ...more,
  };
}

describe('the card', () => {
  test('is what scheduling each answer in turn gives', () => {
    const history = [attempt(1, 0, 3), attempt(2, 0.2, 3), attempt(3, 72, 1)];
    const card = history.reduce<ReturnType<typeof schedule> | null>(
      (before, a) => schedule(before, a, a.parameters),
      null,
    );
    expect(foldCard(history, none, [])).toEqual({ ...card, version: 3 });
  });

  test('does not know attempts that moved nothing', () => {
    const history = [attempt(1, 0, 3), attempt(2, 1, 1, { scheduled: false })];
    expect(foldCard(history, none, [])).toEqual(foldCard(history.slice(0, 1), none, []));
    expect(foldCard(history.slice(1), none, [])).toBeNull();
  });

  test('goes by the time of the answer, then by the sequence', () => {
    const [early, late] = [attempt(2, 0, 3), attempt(1, 30, 1)];
    expect(foldCard([late, early], none, [])).toMatchObject({ lastReviewAt: late.answeredAt, lapses: 0 });
    const [first, second] = [attempt(5, 0, 3), attempt(6, 0, 1)];
    expect(foldCard([second, first], none, [])?.stability).toBe(foldCard([first, second], none, [])?.stability);
    expect(foldCard([second, first], none, [])?.stability).not.toBe(
      foldCard([{ ...second, sequence: 4 }, first], none, [])?.stability,
    );
  });

  test('without a revoked attempt is as if it had never been, but counts it twice', () => {
    const history = [attempt(1, 0, 3), attempt(2, 0.2, 3), attempt(3, 72, 1)];
    const revoked = foldCard(history, new Set(['attempt-3']), []);
    expect(revoked).toEqual({ ...foldCard(history.slice(0, 2), none, []), version: 4 });
    expect(foldCard(history.slice(0, 1), new Set(['attempt-1']), [])).toBeNull();
  });

  test('is scheduled with the parameters of each attempt, not with those of today', () => {
    const strict = defaultParameters({ ...settings, desiredRetention: 0.97 });
    const [a, b, c] = [attempt(1, 0, 3), attempt(2, 0.2, 3), attempt(3, 72, 3)];
    const days = (last: FoldAttempt) => foldCard([a, b, last], none, [])?.scheduledDays ?? 0;
    expect(days({ ...c, parameters: strict })).toBeLessThan(days(c));
  });
});

describe('a reset', () => {
  const history = [attempt(1, 0, 3), attempt(2, 0.2, 3), attempt(4, 72, 3)];
  const resetAfter = (a: FoldAttempt): FoldReset => ({
    sequence: a.sequence + 1,
    resetAt: new Date(a.answeredAt.getTime() + 1),
  });

  test('forgets the card, not the count of its versions', () => {
    const reset = resetAfter(attempt(2, 0.2, 3));
    expect(foldCard(history.slice(0, 2), none, [reset])).toBeNull();
    const anew = foldCard(history, none, [reset]);
    expect(anew).toEqual({ ...foldCard(history.slice(2), none, []), version: 4 });
    expect(anew).toMatchObject({ reps: 1, lapses: 0 });
  });

  test('goes by its time, then by its sequence', () => {
    const reset: FoldReset = { sequence: 3, resetAt: attempt(4, 72, 3).answeredAt };
    expect(foldCard(history, none, [reset])).toMatchObject({ reps: 1, version: 4 });
    expect(foldCard(history, none, [{ ...reset, sequence: 5 }])).toBeNull();
    expect(foldCard(history, none, [{ ...reset, resetAt: new Date(0) }])).toEqual({
      ...foldCard(history, none, []),
      version: 4,
    });
  });

  test('with everything after it taken back leaves no card; what was before it does not come back', () => {
    const reset = resetAfter(attempt(2, 0.2, 3));
    expect(foldCard(history, new Set(['attempt-4']), [reset])).toBeNull();
    expect(foldCard(history, new Set(['attempt-2']), [reset])).toMatchObject({ reps: 1, version: 5 });
  });
});

describe('the totals', () => {
  const history = [
    attempt(1, 0, 3),
    attempt(2, 1, 1, { isNew: false, countsForRetention: true }),
    attempt(3, 2, 3, { isNew: false, countsForRetention: true }),
    attempt(4, 3, 3, { scheduled: false, isNew: false }),
    attempt(5, 30, 3, { objectiveId: 'two', isSelfGraded: true, isNew: true, durationMs: 700 }),
    attempt(6, 31, 3, { objectiveId: 'two' }),
  ];

  test('of a day tell answers, new objectives, reviews and retention apart', () => {
    expect(foldDays(history, none)).toEqual(
      new Map([
        [
          '2026-02-02',
          {
            ...{ answers: 4, rightAnswers: 3, newObjectives: 1, reviews: 2 },
            ...{ retentionAnswers: 2, retentionRight: 1, durationMs: 40_000 },
          },
        ],
        ['2026-02-03', { ...emptyDay, answers: 2, rightAnswers: 2, newObjectives: 1, reviews: 1, durationMs: 10_700 }],
      ]),
    );
  });

  test('of an objective tell when it was first answered right, not by own comparison', () => {
    const totals = foldObjectives(history, none);
    expect(totals.get('one')).toMatchObject({ answers: 4, rightAnswers: 3, firstRightAt: history[0]?.answeredAt });
    expect(totals.get('two')).toMatchObject({ answers: 1, rightAnswers: 1, firstRightAt: history[5]?.answeredAt });
    expect(foldObjectives(history.slice(4, 5), none).get('two')?.firstRightAt).toBeNull();
  });

  test('leave out what was taken back, and the day or objective with it where nothing else is', () => {
    const revoked = new Set(['attempt-1', 'attempt-5', 'attempt-6']);
    expect([...foldDays(history, revoked).keys()]).toEqual(['2026-02-02']);
    expect(foldObjectives(history, revoked).get('one')?.firstRightAt).toEqual(history[2]?.answeredAt);
    expect(foldObjectives(history, revoked).has('two')).toBe(false);
  });
});

const anyHistory: fc.Arbitrary<FoldAttempt[]> = fc
  .array(
    fc.record({
      hours: fc.integer({ min: 0, max: 200 }),
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
      objectiveId: fc.constantFrom('one', 'two'),
      scheduled: fc.boolean(),
      isSelfGraded: fc.boolean(),
      countsForRetention: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map(({ hours, rating, ...more }, n) => attempt(n + 1, hours, rating, more)));
/** Sequences beside those of the attempts, times among theirs. */
const anyResets: fc.Arbitrary<FoldReset[]> = fc
  .array(fc.integer({ min: 0, max: 200 }), { maxLength: 3 })
  .map((hours) => hours.map((h, n) => ({ sequence: n + 6.5, resetAt: attempt(0, h, 3).answeredAt })));
/** A history, the same rows in another order, which of them are revoked, and resets of one of the objectives. */
const anyFold = anyHistory.chain((history) =>
  fc.tuple(
    fc.constant(history),
    fc.shuffledSubarray(history, { minLength: history.length }),
    fc.subarray(history.map((a) => a.id)).map((ids): ReadonlySet<string> => new Set(ids)),
    anyResets,
  ),
);

describe('any history', () => {
  test('folds to the same in whatever order its rows are read', () => {
    fc.assert(
      fc.property(anyFold, ([history, shuffled, revoked, resets]) => {
        const of = (rows: FoldAttempt[], id: string) => rows.filter((a) => a.objectiveId === id);
        const backwards = [...resets].reverse();
        for (const id of ['one', 'two']) {
          expect(foldCard(of(shuffled, id), revoked, backwards)).toEqual(foldCard(of(history, id), revoked, resets));
        }
        expect(foldDays(shuffled, revoked)).toEqual(foldDays(history, revoked));
        expect(foldObjectives(shuffled, revoked)).toEqual(foldObjectives(history, revoked));
      }),
    );
  });

  test('folds to what it is without the revoked rows, apart from the count', () => {
    fc.assert(
      fc.property(anyFold, ([history, , revoked, resets]) => {
        const left = history.filter((a) => !revoked.has(a.id));
        const counted = foldCard(history, revoked, resets);
        // What is left since the last reset, as if nothing had been before.
        const last = inOrder(resets.map((reset) => ({ ...reset, answeredAt: reset.resetAt }))).at(-1);
        const since = left.filter((a) => !last || inOrder<{ answeredAt: Date; sequence: number }>([a, last])[1] === a);
        const fresh = foldCard(since, none, []);
        expect(counted && { ...counted, version: 0 }).toEqual(fresh && { ...fresh, version: 0 });
        if (counted) {
          const scheduled = history.filter((a) => a.scheduled);
          const taken = scheduled.filter((a) => revoked.has(a.id));
          expect(counted.version).toBe(scheduled.length + taken.length + resets.length);
        }
        expect(foldDays(history, revoked)).toEqual(foldDays(left, none));
        expect(foldObjectives(history, revoked)).toEqual(foldObjectives(left, none));
      }),
    );
  });

  test('has days that add up to its shares', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
        const days = [...foldDays(history, none).values()];
        for (const key of Object.keys(emptyDay) as (keyof typeof emptyDay)[]) {
          expect(sum(days.map((day) => day[key]))).toBe(sum(history.map((a) => dayShare(a)[key])));
        }
      }),
    );
  });
});
