/** The numbers behind the pictures of the progress page. */
import type { Markup } from '@/components/charts/markup';
import { numberTable } from '@/components/charts/number-table';
import { counted, monthOf, percent, shortDate, weekdayOf } from '@/components/charts/words';
import type { Progress } from '@/lib/core/progress';
import type { CalendarDay, StudyCalendar } from '@/lib/core/study-calendar';

/** By week. */
export function recallTable({ withReviews, without }: Progress['ahead']): Markup {
  const rows = without.flatMap((recall, n) => {
    const when = n === 0 ? 'now' : `in ${counted(n / 7, 'week')}`;
    return n % 7 === 0 ? [[when, percent(withReviews[n] ?? 0, 1), percent(recall, 1)]] : [];
  });
  return numberTable({ caption: 'Predicted recall', heads: ['when', 'with reviews', 'without'], rows });
}

export function dueTable(due: Progress['ahead']['due']): Markup {
  const rows = due.map(({ studyDay, count }, n) => [
    n === 0 ? 'today' : `${weekdayOf(studyDay)} ${shortDate(studyDay)}`,
    count,
  ]);
  return numberTable({ caption: 'Reviews due by day', heads: ['day', 'reviews'], rows });
}

/** By month, newest first; days without an answer are left out. */
export function daysTable({ weeks }: StudyCalendar): Markup {
  const months = new Map<string, CalendarDay[]>();
  for (const day of weeks.flat().filter(({ answers }) => answers > 0)) {
    const month = `${monthOf(day.studyDay)} ${day.studyDay.slice(0, 4)}`;
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  const rows = [...months]
    .reverse()
    .map(([month, days]) => [
      month,
      days.reduce((sum, { answers }) => sum + answers, 0),
      days.map(({ studyDay, minutes }) => `${Number(studyDay.slice(8))}: ${minutes}`).join(', '),
    ]);
  return numberTable({ caption: 'Days with answers', heads: ['month', 'answers', 'day: minutes'], rows });
}
