/** Days, shares and times as the pictures and tables of progress write them. */

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const dateOf = (studyDay: string) => new Date(`${studyDay}T00:00:00Z`);

/** Of a study day, yyyy-mm-dd. */
export const weekdayOf = (studyDay: string): string => weekdays[dateOf(studyDay).getUTCDay()] ?? '';
export const monthOf = (studyDay: string): string => months[dateOf(studyDay).getUTCMonth()] ?? '';
/** "30 Nov" */
export const shortDate = (studyDay: string): string =>
  `${dateOf(studyDay).getUTCDate()} ${monthOf(studyDay).slice(0, 3)}`;
/** "30 November" */
export const dayMonth = (studyDay: string): string => `${dateOf(studyDay).getUTCDate()} ${monthOf(studyDay)}`;
/** "Monday 23 November" */
export const longDate = (studyDay: string): string =>
  `${weekdayOf(studyDay)} ${dateOf(studyDay).getUTCDate()} ${monthOf(studyDay)}`;

/** "91 %"; with `digits` "91.6 %". The number and its sign stay on one line. */
export const percent = (share: number, digits = 0): string => `${(share * 100).toFixed(digits)}\u00a0%`;

/** "3 h 10", "42 min". */
export function timeText(ms: number): string {
  const minutes = ms > 0 ? Math.max(1, Math.round(ms / 60_000)) : 0;
  if (minutes < 60) return `${minutes}\u00a0min`;
  const rest = String(minutes % 60).padStart(2, '0');
  return `${Math.floor(minutes / 60)}\u00a0h\u00a0${rest}`;
}

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** To a tenth, or as many places as are asked for: nobody sees more of a picture. */
export const rounded = (value: number, places = 1): number => Number(value.toFixed(places));

/** Instants as a reader in this time zone sees them: "8 Oct 2026, 20:59". */
export function momentsIn(timeZone: string): (instant: string) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit' },
  } as const);
  return (instant) => {
    const part = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    const day = `${part.get('year')}-${part.get('month')}-${part.get('day')}`;
    return `${shortDate(day)} ${part.get('year')}, ${part.get('hour')}:${part.get('minute')}`;
  };
}
