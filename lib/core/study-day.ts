/** The learner's day: a calendar date in their time zone that starts at their own hour, not at midnight. */

const dayMs = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The wall clock of `instant` in `timeZone`, read as if it were UTC: milliseconds. */
export function wallClockMs(instant: Date, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(instant)) part[type] = Number(value);
  return Date.UTC(
    part.year ?? 1970,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
}

export type DaySettings = { timeZone: string; dayStartHour: number };

/** The study day of an instant, as yyyy-mm-dd. */
export function studyDayOf(instant: Date, { timeZone, dayStartHour }: DaySettings): string {
  return new Date(wallClockMs(instant, timeZone) - dayStartHour * 3_600_000).toISOString().slice(0, 10);
}

/**
 * The instant at which a study day starts. Where the clocks skip that hour, the first instant after the gap; where it comes twice,
 * the first of the two.
 */
export function startOfStudyDay(studyDay: string, { timeZone, dayStartHour }: DaySettings): Date {
  const wanted = Date.parse(`${studyDay}T00:00:00Z`) + dayStartHour * 3_600_000;
  // No zone changes its clocks twice within two days: these are the offsets before and after a change, equal where there is none.
  const offsets = [wanted - dayMs, wanted + dayMs].map((ms) => wallClockMs(new Date(ms), timeZone) - ms);
  let early = wanted - Math.max(...offsets);
  let late = wanted - Math.min(...offsets);
  if (wallClockMs(new Date(early), timeZone) >= wanted) return new Date(early);
  // The clocks change in between: the first second at which they show the wanted time, or have passed it.
  while (late - early > 1000) {
    const middle = early + Math.floor((late - early) / 2000) * 1000;
    if (wallClockMs(new Date(middle), timeZone) >= wanted) late = middle;
    else early = middle;
  }
  return new Date(late);
}

/** `studyDay` moved by whole days. */
export function addDays(studyDay: string, days: number): string {
  return new Date(Date.parse(`${studyDay}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from `earlier` to `later`. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / dayMs);
}

/** A pause is no longer than this. */
export const longestPauseDays = 60;

/** Whether nothing is asked for on this study day; `pausedUntil` is the first one on which it is again. */
export const isPaused = (pausedUntil: string | null, studyDay: string): pausedUntil is string =>
  pausedUntil !== null && studyDay < pausedUntil;
