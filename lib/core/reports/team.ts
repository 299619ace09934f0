/** What a report says of all members together: how they keep pace, and which lessons hold them up. */
import { median } from '@/lib/core/median';
import type { LearnerFacts, LessonFactsOfLearner } from '@/lib/core/reports/learner-facts';
import type { MemberStanding, PlannedLesson } from '@/lib/core/reports/member';
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
  const rank = ({ state }: ReportMember) => ranks.get(state) ?? 0;
  const behind = ({ plannedCount, learnedCount }: ReportMember) => plannedCount - learnedCount;
  return rank(a) - rank(b) || behind(b) - behind(a) || byName(a, b);
}

const ranks = new Map(standingStates.map((state, index) => [state, index]));

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
  const [due, done] = [new Map<string, number>(), new Map<string, number>()];
  let total = 0;
  for (const { facts } of all) {
    total += facts.lessons.length;
    for (const { dueDay, learnedDay } of facts.lessons) {
      if (dueDay !== null) due.set(dueDay, (due.get(dueDay) ?? 0) + 1);
      if (learnedDay !== null) done.set(learnedDay, (done.get(learnedDay) ?? 0) + 1);
    }
  }
  const [first] = all.map(({ facts }) => facts.plan.startDay).sort();
  const last = [...due.keys()].sort().at(-1);
  if (first === undefined || last === undefined) return [];
  const end = last > today ? last : today;
  const days: string[] = [addDays(first, -1)];
  for (let day = addDays(first, 6); day < end && days.length < mostWeeks; day = addDays(day, 7)) days.push(day);
  days.push(end);
  if (first <= today && !days.includes(today)) days.push(today);
  days.sort();
  const [planned, learned] = [sharesBy(due, days, total), sharesBy(done, days, total)];
  return days.map((day, n) => ({ day, planned: planned[n] ?? 0, learned: day <= today ? (learned[n] ?? 0) : null }));
}

/** How many are counted up to each of the days, as a share of `total`. */
function sharesBy(counts: ReadonlyMap<string, number>, days: readonly string[], total: number): number[] {
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  let [at, sum] = [0, 0];
  return days.map((day) => {
    for (let next = sorted[at]; next && next[0] <= day; next = sorted[++at]) sum += next[1];
    return sum / total;
  });
}

/** The lessons of the track: first those that many have begun and few have finished. */
export function lessonRows(
  lessons: readonly PlannedLesson[],
  members: readonly { summed: LearnerFacts }[],
): ReportLesson[] {
  const begun = new Map(lessons.map(({ id }) => [id, [] as LessonFactsOfLearner[]]));
  for (const { summed } of members) for (const [id, totals] of summed.lessons) begun.get(id)?.push(totals);
  const rows = lessons.map(({ id, title, href, unitId, objectiveCount }): ReportLesson => {
    const totals = begun.get(id) ?? [];
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
