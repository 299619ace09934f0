/** One member's row of a report: where they stand, and their bands by unit, from what the database summed up. */
import { calendarDay } from '@/lib/core/calendar-day';
import { countDueAt, type LearnerFacts } from '@/lib/core/reports/learner-facts';
import { agoText, reasonOf } from '@/lib/core/reports/reason';
import { type LessonFacts, type MemberFacts, type Standing, standingOf } from '@/lib/core/reports/standing';
import { isPaused, studyDayOf } from '@/lib/core/study-day';
import type { MemberLesson, ReportMember } from '@/lib/core/team-report-schemas';
import { dueDays, type Plan, type TrackItem } from '@/lib/core/track-plan';
import { bandOfCounts } from '@/lib/core/unit-strength';

/** What a report knows of the course. */
export type ReportCourse = {
  units: readonly { id: string; number: number; title: string; objectiveCount: number }[];
  lesson(id: string): ReportCourseLesson | undefined;
};
export type ReportCourseLesson = {
  id: string;
  title: string;
  href: string;
  unitId: string;
  unitTitle: string;
  objectiveCount: number;
};

export type Enrolled = Plan & {
  userId: string;
  /** How long their history is: what was read of it holds until that changes. */
  sequence: number;
  name: string;
  timeZone: string;
  dayStartHour: number;
  pausedUntil: string | null;
};

/** A track's lessons that the course still has, with their due days under a plan: the same for all who have the same plan. */
export type PlannedLesson = ReportCourseLesson & { dueDay: string | null };

type Planned = (plan: Plan) => PlannedLesson[];
const planned = new WeakMap<ReportCourse, Map<string, Planned>>();
/** Tracks and plans of which the lessons are kept. */
const mostKept = 200;

/** Due days are worked out once for each track and plan, and the same list is given again: most members have the same. */
export function plannedLessons(course: ReportCourse, items: readonly TrackItem[]): Planned {
  const tracks = planned.get(course) ?? new Map<string, Planned>();
  planned.set(course, tracks);
  return kept(tracks, JSON.stringify(items), () => planLessons(course, items));
}

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    if (map.size >= mostKept) map.clear();
    value = make();
    map.set(key, value);
  }
  return value;
}

function planLessons(course: ReportCourse, items: readonly TrackItem[]): Planned {
  const known = items.flatMap((item) => {
    const lesson = course.lesson(item.lessonId);
    return lesson ? [{ item, lesson }] : [];
  });
  const plans = new Map<string, PlannedLesson[]>();
  return (plan) => {
    const { startDay, workingDays, pacePercent, pauses } = plan;
    return kept(plans, JSON.stringify([startDay, workingDays, pacePercent, pauses]), () => {
      const due = dueDays(
        known.map(({ item }) => item),
        plan,
      );
      return known.map(({ lesson }, index) => ({ ...lesson, dueDay: due[index] ?? null }));
    });
  };
}

export type MemberStanding = {
  facts: MemberFacts;
  standing: Standing;
  /** Why, in a sentence. */
  reason: string;
  /** Answering time on the track's lessons. */
  minutes: number;
};

type KeptStanding = { member: MemberStanding; planned: readonly PlannedLesson[]; timeZone: string };
/** The last of each learner: it holds until they answer, their reviews fall due, or their day is over. */
const standings = new WeakMap<LearnerFacts, KeptStanding>();

/** `planned` is what `plannedLessons` gives for this enrolment. */
export function memberStanding(
  enrolled: Enrolled,
  planned: readonly PlannedLesson[],
  summed: LearnerFacts,
  now: Date,
): MemberStanding {
  const today = calendarDay(now, enrolled.timeZone);
  // Who has paused their reviews is asked for none.
  const dueReviews = isResting(enrolled, now) ? 0 : countDueAt(summed, now);
  const last = standings.get(summed);
  const isSame =
    last?.planned === planned &&
    last.timeZone === enrolled.timeZone &&
    last.member.facts.today === today &&
    last.member.facts.dueReviews === dueReviews;
  if (last && isSame) return last.member;
  const facts = memberFacts(enrolled, planned, summed, { today, dueReviews });
  const standing = standingOf(facts);
  const ms = planned.reduce((sum, { id }) => sum + (summed.lessons.get(id)?.durationMs ?? 0), 0);
  const member = { facts, standing, reason: reasonOf(standing, facts), minutes: Math.round(ms / 60_000) };
  standings.set(summed, { member, planned, timeZone: enrolled.timeZone });
  return member;
}

function memberFacts(
  enrolled: Enrolled,
  planned: readonly PlannedLesson[],
  summed: LearnerFacts,
  { today, dueReviews }: { today: string; dueReviews: number },
): MemberFacts {
  const { timeZone } = enrolled;
  const lessons = planned.map(({ id, title, dueDay, objectiveCount }): LessonFacts => {
    const totals = summed.lessons.get(id);
    const isLearned = totals !== undefined && objectiveCount > 0 && totals.learnedCount >= objectiveCount;
    const learnedDay =
      isLearned && totals.lastLearnedAtMs !== null ? calendarDay(new Date(totals.lastLearnedAtMs), timeZone) : null;
    return { lessonId: id, title, dueDay, learnedDay };
  });
  return { today, plan: enrolled, lessons, lastAnswerDay: summed.lastAnswerDay, dueReviews };
}

type KeptRow = { row: ReportMember; name: string; course: ReportCourse; fromMs: number; untilMs: number };
const rows = new WeakMap<MemberStanding, KeptRow>();

/** Made anew only where another unit has begun to fade, or another standing was worked out. */
export function memberRow(
  enrolled: Enrolled,
  member: MemberStanding,
  summed: LearnerFacts,
  course: ReportCourse,
  now: Date,
): ReportMember {
  const at = now.getTime();
  const { name } = enrolled;
  const last = rows.get(member);
  const isSame = last?.name === name && last.course === course && last.fromMs <= at && at < last.untilMs;
  if (last && isSame) return last.row;
  const row = makeRow(enrolled, member, summed, course, now);
  const fades = [...summed.units.values()].map(({ fadingAtMs }) => fadingAtMs);
  const fromMs = Math.max(Number.NEGATIVE_INFINITY, ...fades.filter((ms) => ms <= at));
  const untilMs = Math.min(Number.POSITIVE_INFINITY, ...fades.filter((ms) => ms > at));
  rows.set(member, { row, name, course, fromMs, untilMs });
  return row;
}

function makeRow(
  enrolled: Enrolled,
  { facts, standing, reason, minutes }: MemberStanding,
  summed: LearnerFacts,
  course: ReportCourse,
  now: Date,
): ReportMember {
  const { state, isLate, isAtRisk, isIdle, learnedCount, plannedCount, endDay, forecastDay } = standing;
  return {
    ...{ userId: enrolled.userId, name: enrolled.name, state, isLate, isAtRisk, isIdle },
    reason,
    ...{ learnedCount, plannedCount, lessonCount: facts.lessons.length },
    ...{ startDay: enrolled.startDay, endDay, forecastDay, lastAnswerDay: summed.lastAnswerDay },
    lastAnswerText: agoText(summed.lastAnswerDay, facts.today),
    minutes,
    bands: course.units.map(({ id, objectiveCount }) => {
      const unit = summed.units.get(id);
      if (!unit) return 'not started';
      const { begunCount, fadingAtMs, lasts } = unit;
      return bandOfCounts({ begunCount, lasts, isFading: fadingAtMs <= now.getTime() }, objectiveCount);
    }),
  };
}

export function memberLessons(
  planned: readonly PlannedLesson[],
  { facts }: MemberStanding,
  summed: LearnerFacts,
): MemberLesson[] {
  return planned.map(({ id, title, href, unitTitle, dueDay }, index) => {
    const totals = summed.lessons.get(id);
    const learnedDay = facts.lessons[index]?.learnedDay ?? null;
    return {
      ...{ lessonId: id, title, href, unitTitle, dueDay, learnedDay },
      isStarted: (totals?.begunCount ?? 0) > 0,
      isLate: learnedDay === null && dueDay !== null && dueDay < facts.today,
      minutes: Math.round((totals?.durationMs ?? 0) / 60_000),
    };
  });
}

/** The time zone is asked only of those who have paused: it is slow to answer. */
const isResting = (person: Enrolled, now: Date): boolean =>
  person.pausedUntil !== null && isPaused(person.pausedUntil, studyDayOf(now, person));
