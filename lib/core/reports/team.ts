/** What a report says of all members together: how they keep pace, and which lessons hold them up. */
import { median } from '@/lib/core/median';
import type { MemberStanding, PlannedLesson, SummedFacts } from '@/lib/core/reports/member';
import { type StandingState, standingStates } from '@/lib/core/reports/standing';
import { addDays } from '@/lib/core/study-day';
import { fewestPeople, type ReportLesson, type ReportMember, type TeamReport } from '@/lib/core/team-report-schemas';

export const countStates = (members: readonly ReportMember[]): Record<StandingState, number> => {
  const counts = Object.fromEntries(standingStates.map((state) => [state, 0])) as Record<StandingState, number>;
  for (const { state } of members) counts[state]++;
  return counts;
};

/** Those who need help most first: by state, then the farthest behind, then by name. */
export function byNeed(a: ReportMember, b: ReportMember): number {
  const rank = ({ state }: ReportMember) => standingStates.indexOf(state);
  const behind = ({ plannedCount, learnedCount }: ReportMember) => plannedCount - learnedCount;
  return rank(a) - rank(b) || behind(b) - behind(a) || byName(a, b);
}

export const byName = (a: ReportMember, b: ReportMember): number =>
  collator.compare(a.name, b.name) || (a.userId < b.userId ? -1 : 1);
const collator = new Intl.Collator('en');

/** A track of ten years is drawn by its first: nobody reads more weeks. */
const mostWeeks = 104;

/**
 * The share of all lessons of all members that was planned and learned, at the end of each week from the first start to the last due date,
 * and today; what lies ahead has no `learned`. Empty where nobody is enrolled.
 */
export function paceOf(all: readonly MemberStanding[], today: string): TeamReport['pace'] {
  const lessons = all.flatMap(({ facts }) => facts.lessons);
  const starts = all.map(({ facts }) => facts.plan.startDay).sort();
  const ends = lessons.flatMap(({ dueDay }) => dueDay ?? []).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (first === undefined || last === undefined || lessons.length === 0) return [];
  const end = last > today ? last : today;
  const days: string[] = [addDays(first, -1)];
  for (let day = addDays(first, 6); day < end && days.length < mostWeeks; day = addDays(day, 7)) days.push(day);
  days.push(end);
  if (first <= today && !days.includes(today)) days.push(today);
  days.sort();
  const planned = sharesBy(ends, days, lessons.length);
  const learned = sharesBy(lessons.flatMap(({ learnedDay }) => learnedDay ?? []).sort(), days, lessons.length);
  return days.map((day, n) => ({ day, planned: planned[n] ?? 0, learned: day <= today ? (learned[n] ?? 0) : null }));
}

/** Of `sorted` dates, how many are not after each of the days, as a share of `total`. */
function sharesBy(sorted: readonly string[], days: readonly string[], total: number): number[] {
  let at = 0;
  return days.map((day) => {
    while (at < sorted.length && (sorted[at] ?? '') <= day) at++;
    return at / total;
  });
}

/** The lessons of the track: first those that many have begun and few have finished. */
export function lessonRows(
  lessons: readonly PlannedLesson[],
  members: readonly { standing: MemberStanding; summed: SummedFacts }[],
): ReportLesson[] {
  const rows = lessons.map(({ id, title, href, unitId, objectiveCount }): ReportLesson => {
    const totals = members.flatMap(({ summed }) => summed.lessons.get(id) ?? []);
    const finished = totals.filter(({ learnedCount }) => objectiveCount > 0 && learnedCount >= objectiveCount);
    const ms = finished.length >= fewestPeople ? median(finished.map(({ durationMs }) => durationMs)) : null;
    return {
      ...{ lessonId: id, title, href, unitId, started: totals.length, finished: finished.length },
      medianMinutes: ms === null ? null : Math.round(ms / 60_000),
    };
  });
  const open = ({ started, finished }: ReportLesson) => started - finished;
  return rows.sort((a, b) => open(b) - open(a) || (b.medianMinutes ?? 0) - (a.medianMinutes ?? 0));
}
