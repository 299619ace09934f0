/** A learner's days as a calendar: which were study days, how long they were, and the longest run of them. */
import { addDays, daysBetween } from '@/lib/core/study-day';

/** none, up to 5 minutes, up to 12, more */
export type DayLevel = 0 | 1 | 2 | 3;
export type CalendarDay = { studyDay: string; answers: number; minutes: number; level: DayLevel };

export type StudyCalendar = {
  /** Mondays first; the last week ends with today. */
  weeks: CalendarDay[][];
  studied: number;
  /** From the first study day that is shown to today. */
  span: number;
  longestRun: number;
};

type Total = { studyDay: string; answers: number; durationMs: number };

/** `weeks` whole weeks, the present one included as far as today. Days outside of them do not count. */
export function studyCalendar(totals: readonly Total[], today: string, weeks: number): StudyCalendar {
  const byDay = new Map(totals.map((total) => [total.studyDay, total]));
  const first = addDays(mondayOf(today), -7 * (weeks - 1));
  const days = Array.from({ length: daysBetween(first, today) + 1 }, (_, n) => dayOf(addDays(first, n), byDay));
  const firstStudied = days.findIndex((day) => day.answers > 0);
  return {
    weeks: Array.from({ length: weeks }, (_, n) => days.slice(n * 7, n * 7 + 7)),
    studied: days.filter((day) => day.answers > 0).length,
    span: firstStudied === -1 ? 0 : days.length - firstStudied,
    longestRun: longestRun(days),
  };
}

function dayOf(studyDay: string, byDay: ReadonlyMap<string, Total>): CalendarDay {
  const { answers = 0, durationMs = 0 } = byDay.get(studyDay) ?? {};
  const level = answers === 0 ? 0 : durationMs <= 5 * 60_000 ? 1 : durationMs <= 12 * 60_000 ? 2 : 3;
  return { studyDay, answers, minutes: answers === 0 ? 0 : Math.max(1, Math.round(durationMs / 60_000)), level };
}

export const mondayOf = (studyDay: string): string =>
  addDays(studyDay, -((new Date(`${studyDay}T00:00:00Z`).getUTCDay() + 6) % 7));

function longestRun(days: readonly CalendarDay[]): number {
  let longest = 0;
  let run = 0;
  for (const day of days) {
    run = day.answers > 0 ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
