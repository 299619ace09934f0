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

/** Due days are worked out once for each plan: most members have the same. */
export function plannedLessons(course: ReportCourse, items: readonly TrackItem[]): (plan: Plan) => PlannedLesson[] {
  const known = items.flatMap((item) => {
    const lesson = course.lesson(item.lessonId);
    return lesson ? [{ item, lesson }] : [];
  });
  const plans = new Map<string, PlannedLesson[]>();
  return (plan) => {
    const { startDay, workingDays, pacePercent, pauses } = plan;
    const key = JSON.stringify([startDay, workingDays, pacePercent, pauses]);
    let lessons = plans.get(key);
    if (!lessons) {
      const due = dueDays(
        known.map(({ item }) => item),
        plan,
      );
      lessons = known.map(({ lesson }, index) => ({ ...lesson, dueDay: due[index] ?? null }));
      plans.set(key, lessons);
    }
    return lessons;
  };
}

export type MemberStanding = { facts: MemberFacts; standing: Standing };

export function memberStanding(
  enrolled: Enrolled,
  planned: readonly PlannedLesson[],
  summed: LearnerFacts,
  now: Date,
): MemberStanding {
  const { timeZone } = enrolled;
  const lessons = planned.map(({ id, title, dueDay, objectiveCount }): LessonFacts => {
    const totals = summed.lessons.get(id);
    const isLearned = totals !== undefined && objectiveCount > 0 && totals.learnedCount >= objectiveCount;
    const learnedDay =
      isLearned && totals.lastLearnedAtMs !== null ? calendarDay(new Date(totals.lastLearnedAtMs), timeZone) : null;
    return { lessonId: id, title, dueDay, learnedDay };
  });
  const facts: MemberFacts = {
    today: calendarDay(now, timeZone),
    plan: enrolled,
    lessons,
    lastAnswerDay: summed.lastAnswerDay,
    // Who has paused their reviews is asked for none.
    dueReviews: isResting(enrolled, now) ? 0 : countDueAt(summed, now),
  };
  return { facts, standing: standingOf(facts) };
}

export function memberRow(
  enrolled: Enrolled,
  { facts, standing }: MemberStanding,
  summed: LearnerFacts,
  course: ReportCourse,
  now: Date,
): ReportMember {
  const { state, isLate, isAtRisk, isIdle, learnedCount, plannedCount, endDay, forecastDay } = standing;
  const ms = facts.lessons.reduce((sum, { lessonId }) => sum + (summed.lessons.get(lessonId)?.durationMs ?? 0), 0);
  return {
    ...{ userId: enrolled.userId, name: enrolled.name, state, isLate, isAtRisk, isIdle },
    reason: reasonOf(standing, facts),
    ...{ learnedCount, plannedCount, lessonCount: facts.lessons.length },
    ...{ startDay: enrolled.startDay, endDay, forecastDay, lastAnswerDay: summed.lastAnswerDay },
    lastAnswerText: agoText(summed.lastAnswerDay, facts.today),
    minutes: Math.round(ms / 60_000),
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
