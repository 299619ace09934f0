import fc from 'fast-check';
import { marginOfError, studyTime, trueRetention } from '@/lib/core/progress-figures';

describe('true retention', () => {
  test('is the share of right answers over all days, with its margin', () => {
    const days = [
      { retentionAnswers: 200, retentionRight: 180 },
      { retentionAnswers: 112, retentionRight: 98 },
      { retentionAnswers: 0, retentionRight: 0 },
    ];
    const { share, answers, margin } = trueRetention(days);
    expect(answers).toBe(312);
    expect(share).toBeCloseTo(278 / 312, 10);
    expect(Math.round(margin * 100)).toBe(3);
  });

  test('is unknown without answers', () => {
    expect(trueRetention([])).toEqual({ share: null, answers: 0, margin: 1 });
  });

  // Wilson's interval by hand: for 10 of 10 it goes from 72.2 % to 100 %, for 5 of 10 from 23.7 % to 76.3 %.
  test.each([
    [10, 10, 0.1387],
    [5, 10, 0.2634],
    [90, 100, 0.0596],
  ])('the margin of %d right of %d', (right, total, margin) => {
    expect(marginOfError(right, total)).toBeCloseTo(margin, 3);
  });

  test('the margin shrinks with answers and is never nothing', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
        fc.pre(right + wrong > 0);
        const margin = marginOfError(right, right + wrong);
        expect(margin > 0 && margin <= 0.5).toBe(true);
        expect(marginOfError(right * 4, (right + wrong) * 4)).toBeLessThan(margin);
      }),
    );
  });
});

test('the time of a usual day is the median of the days with answers', () => {
  const day = (answers: number, minutes: number) => ({ answers, durationMs: minutes * 60_000 });
  expect(studyTime([day(3, 4), day(0, 0), day(5, 20), day(1, 8)])).toEqual({
    wholeMs: 32 * 60_000,
    medianDayMs: 8 * 60_000,
  });
  expect(studyTime([])).toEqual({ wholeMs: 0, medianDayMs: null });
});
