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
function wallClockMs(instant: Date, timeZone: string): number {
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

/** The instant at which a study day starts. Where the clocks skip that hour, the first instant after the gap. */
export function startOfStudyDay(studyDay: string, { timeZone, dayStartHour }: DaySettings): Date {
  const wanted = Date.parse(`${studyDay}T00:00:00Z`) + dayStartHour * 3_600_000;
  // The zone's offset differs by at most a day on either side; two corrections settle it, a third crosses a gap.
  let guess = wanted;
  for (let round = 0; round < 3; round++) {
    const off = wallClockMs(new Date(guess), timeZone) - wanted;
    if (off === 0) break;
    guess -= off;
  }
  return new Date(guess);
}

/** `studyDay` moved by whole days. */
export function addDays(studyDay: string, days: number): string {
  return new Date(Date.parse(`${studyDay}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from `earlier` to `later`. */
export function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / dayMs);
}
