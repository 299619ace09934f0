/** The week of a report that is sent by e-mail: from Monday morning in the reader's own time zone. */
import { addDays, studyDayOf } from '@/lib/core/study-day';

const sentFromHour = 7;

/** The last Monday, yyyy-mm-dd, on which it had become seven in the morning by `now`. */
export function reportWeek(now: Date, timeZone: string): string {
  const day = studyDayOf(now, { timeZone, dayStartHour: sentFromHour });
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -sinceMonday);
}
