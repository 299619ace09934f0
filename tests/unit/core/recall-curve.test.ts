import fc from 'fast-check';
import { recallCurve } from '@/lib/core/recall-curve';

const start = new Date('2026-03-02T09:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * 86_400_000);
const answer = (day: number, stabilityDays = 5, isRight = true) => ({ at: after(day), stabilityDays, isRight });

test('recall falls from each answer to the next and starts anew there; ahead lies what is left until it is due', () => {
  const curve = recallCurve([answer(0, 2), answer(2, 5, false), answer(5, 10)], after(15), after(10));
  if (!curve) throw new Error('no curve');
  expect(curve.nowAt).toBeGreaterThan(0.65);
  expect(curve.answers.map(({ isRight }) => isRight)).toEqual([true, false, true]);
  // 90 % after two days of a stability of two.
  expect(curve.answers[1]?.recall).toBeCloseTo(0.9, 5);
  expect(curve.answers[0]?.recall).toBeNull();
  expect(curve.past[0]).toEqual([0, 1]);
  expect(curve.ahead.at(-1)?.[0]).toBe(1);
  expect(curve.past.filter(([, recall]) => recall === 1)).toHaveLength(3);
});

test('there is none without an answer, and nothing ahead of what is overdue', () => {
  expect(recallCurve([], after(1), after(2))).toBeNull();
  expect(recallCurve([answer(0)], after(1), after(9))?.ahead).toEqual([]);
});

test('whatever the answers, places and recall stay between 0 and 1, in order, and end with the picture', () => {
  const any = fc.record({
    days: fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 30 }),
    stability: fc.double({ min: 0.1, max: 800, noNaN: true }),
    due: fc.double({ min: 0, max: 900, noNaN: true }),
  });
  fc.assert(
    fc.property(any, ({ days, stability, due }) => {
      const sorted = [...days].sort((a, b) => a - b);
      const curve = recallCurve(
        sorted.map((day) => answer(day, stability)),
        after(due),
        after((sorted.at(-1) ?? 0) + 1),
      );
      const points = [...(curve?.past ?? []), ...(curve?.ahead ?? [])];
      for (const [at, recall] of points) expect(at >= 0 && at <= 1 + 1e-9 && recall > 0 && recall <= 1).toBe(true);
      const places = points.map(([at]) => at);
      for (let n = 1; n < places.length; n++) expect(places[n]).toBeGreaterThanOrEqual((places[n - 1] ?? 0) - 1e-9);
      expect(places.at(-1)).toBeCloseTo(1, 9);
    }),
  );
});
