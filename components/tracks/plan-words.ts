/** The plan of an enrolment in words and days: on which weekdays, how fast, until when. Days are yyyy-mm-dd. */
import type { Pause } from '@/lib/core/track-plan';

export const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** By percent of the pace that the track has. */
export const paceWords: Record<number, string> = {
  25: 'a quarter as fast',
  50: 'half as fast',
  75: 'three quarters as fast',
  100: 'as the track says',
  125: 'a quarter faster',
  150: 'half as fast again',
  200: 'twice as fast',
};
export const paceText = (pacePercent: number): string => paceWords[pacePercent] ?? `at ${pacePercent} %`;

/** "Monday to Friday", "Monday, Wednesday and Friday", "every day". `days` are ISO weekdays in order: "12345". */
export function weekdaysText(days: string): string {
  const numbers = [...days].map(Number);
  const names = numbers.map((number) => weekdayNames[number - 1] ?? '');
  if (numbers.length === 7) return 'every day';
  const [first, last] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  if (numbers.length > 2 && last - first === numbers.length - 1) return `${names[0]} to ${names.at(-1)}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');
}

/** The day itself where it is a Monday, otherwise the next one. */
export function mondayFrom(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return later(day, (8 - weekday) % 7);
}

export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));

export type PlanChoice = { startDay: string; workingDays: string; pacePercent: number };
/** As far as lib/core/track-plan.ts looks; a test compares what both say. */
const farDays = 3_660;

/** When what is planned for the working day `day` is due; null where an open pause keeps it from ever being due. */
export function endDay({ startDay, workingDays, pacePercent }: PlanChoice, pauses: readonly Pause[], day: number) {
  let left = Math.max(1, Math.ceil((day * 100) / pacePercent));
  for (let n = 0; n < farDays; n++) {
    const date = later(startDay, n);
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
    const isPaused = pauses.some(({ from, until }) => from <= date && (until === null || date < until));
    if (workingDays.includes(String(weekday)) && !isPaused && --left === 0) return date;
  }
  return null;
}

const format = new Intl.DateTimeFormat('en-GB', {
  ...{ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
});
/** "Monday 30 November 2026" */
export const dateText = (day: string): string => format.format(new Date(`${day}T00:00:00Z`)).replace(',', '');
