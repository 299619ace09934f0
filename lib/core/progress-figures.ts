/** The figures of the progress page: true retention with its margin of error, patterns that last, time on a usual day. */
import type { DayTotals } from '@/lib/core/fold';
import { median } from '@/lib/core/median';

/** From this stability on a pattern lasts over three weeks. */
export const lastingFromDays = 21;

export type TrueRetention = {
  /** 0 to 1; null where nothing was asked that counts. */
  share: number | null;
  answers: number;
  /** Half the width of the 95 % interval, 0 to 1. */
  margin: number;
};

type Days = readonly Pick<DayTotals, 'retentionAnswers' | 'retentionRight'>[];

/** Right answers among those that count for retention. */
export function trueRetention(days: Days): TrueRetention {
  const answers = days.reduce((sum, day) => sum + day.retentionAnswers, 0);
  const right = days.reduce((sum, day) => sum + day.retentionRight, 0);
  return { share: answers > 0 ? right / answers : null, answers, margin: marginOfError(right, answers) };
}

/**
 * Half the width of Wilson's 95 % interval for a share of `right` in `total`: unlike the plain one it also says something about few
 * answers and about all right. 1 where there are none.
 */
export function marginOfError(right: number, total: number): number {
  if (total === 0) return 1;
  const z = 1.96;
  const share = right / total;
  const spread = Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  return (z * spread) / (1 + (z * z) / total);
}

/** The whole time, and the median over the days on which something was answered. */
export function studyTime(days: readonly Pick<DayTotals, 'answers' | 'durationMs'>[]): {
  wholeMs: number;
  medianDayMs: number | null;
} {
  const durations = days.filter((day) => day.answers > 0).map((day) => day.durationMs);
  return { wholeMs: durations.reduce((sum, ms) => sum + ms, 0), medianDayMs: median(durations) };
}
