/** What an answer is told about its schedule: kept with the attempt, so that sending it again tells the same. */
import { type CardState, type Rating, type SchedulerParameters, schedule } from '@/lib/core/scheduling';

export type ScheduleNote = {
  dueAt: string;
  scheduledDays: number;
  stabilityDays: number;
  stabilityBeforeDays: number | null;
  other: { rating: Rating; dueAt: string; scheduledDays: number };
};

/** Null where the card did not move. `other` is what the opposite result would have given: good for a miss, again for a hit. */
export function scheduleNote(
  before: CardState | null,
  after: CardState | null,
  answer: { rating: Rating; answeredAt: Date; studyDay: string; fuzzSeed: string },
  parameters: SchedulerParameters,
): ScheduleNote | null {
  if (!after) return null;
  const otherRating: Rating = answer.rating === 1 ? 3 : 1;
  const other = schedule(before, { ...answer, rating: otherRating }, parameters);
  return {
    dueAt: after.dueAt.toISOString(),
    scheduledDays: after.scheduledDays,
    stabilityDays: after.stability,
    stabilityBeforeDays: before?.stability ?? null,
    other: { rating: otherRating, dueAt: other.dueAt.toISOString(), scheduledDays: other.scheduledDays },
  };
}
