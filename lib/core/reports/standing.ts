/**
 * Where a member stands on a track. The definitions, as readers are told them:
 * - A lesson is learned when every objective of it was answered right once; a track is done when all its lessons are learned.
 * - late: a lesson whose due date has passed is not learned.
 * - at risk: not late, but at the pace of the last 14 days a lesson will miss its date. The pace is lessons learned by working day; where
 *   these days hold fewer than three working days of the enrolment it is too early to say.
 * - idle: something is due and no answer for 7 days. The days count from the start of the enrolment, or the end of a pause, where that is later.
 * - on time: none of these.
 * Days are calendar dates in the member's time zone.
 */
import { addDays, daysBetween } from '@/lib/core/study-day';
import { countWorkingDays, type Plan, pauseOn, workingDaysFrom } from '@/lib/core/track-plan';

export type LessonFacts = {
  lessonId: string;
  title: string;
  dueDay: string | null;
  learnedDay: string | null;
};

export type MemberFacts = {
  today: string;
  plan: Plan;
  /** In the order of the track. */
  lessons: readonly LessonFacts[];
  lastAnswerDay: string | null;
  /** Cards that are due now. */
  dueReviews: number;
};

export const standingStates = ['late', 'at risk', 'idle', 'on time', 'done', 'paused', 'not begun'] as const;
export type StandingState = (typeof standingStates)[number];

export type Standing = {
  /** The first of these that holds; the flags say what else does. */
  state: StandingState;
  isLate: boolean;
  isAtRisk: boolean;
  isIdle: boolean;
  /** Not learned, due before today; the longest overdue first. */
  lateLessons: LessonFacts[];
  /** At risk: the first lesson that will miss its date, and by how many days; null where nothing was learned lately. */
  risk: { lesson: LessonFacts; daysLate: number | null } | null;
  isTooEarly: boolean;
  learnedCount: number;
  /** Due by the end of today. */
  plannedCount: number;
  /** When the last lesson is due. */
  endDay: string | null;
  /** When it will be learned at the pace of the last 14 days; null where that can't be said. */
  forecastDay: string | null;
  /** Lessons learned in the last 7 days, today among them. */
  recentCount: number;
  idleDays: number;
};

export const paceDays = 14;
export const leastWorkingDays = 3;
export const idleFromDays = 7;

export function standingOf(facts: MemberFacts): Standing {
  const { today, plan, lessons } = facts;
  const open = lessons.filter((lesson) => lesson.learnedDay === null);
  const lateLessons = open
    .filter(({ dueDay }) => dueDay !== null && dueDay < today)
    .sort((a, b) => compare(a.dueDay ?? '', b.dueDay ?? ''));
  const isBegun = plan.startDay <= today;
  const pause = pauseOn(plan, today);
  const isDone = open.length === 0 && lessons.length > 0;
  const rests = pause !== null || !isBegun;
  const pace = paceOf(facts);
  const risk = rests || isDone || lateLessons.length > 0 || !pace ? null : riskOf(open, pace);
  const idleDays = idleDaysOf(facts);
  const isDue = facts.dueReviews > 0 || open.some(({ dueDay }) => dueDay !== null && dueDay <= today);
  const isLate = isBegun && lateLessons.length > 0;
  const isAtRisk = risk !== null;
  const isIdle = !rests && isDue && idleDays >= idleFromDays;
  const state = pause
    ? 'paused'
    : !isBegun
      ? 'not begun'
      : isLate
        ? 'late'
        : isAtRisk
          ? 'at risk'
          : isIdle
            ? 'idle'
            : isDone
              ? 'done'
              : 'on time';
  return {
    state,
    ...{ isLate, isAtRisk, isIdle, lateLessons, risk },
    isTooEarly: !rests && !isDone && pace === null,
    learnedCount: lessons.length - open.length,
    plannedCount: lessons.filter(({ dueDay }) => dueDay !== null && dueDay <= today).length,
    endDay: lessons.reduce<string | null>(
      (last, { dueDay }) => (dueDay && (!last || dueDay > last) ? dueDay : last),
      null,
    ),
    forecastDay: rests || !pace || isDone ? null : learnedOn(pace, open.length),
    recentCount: learnedBetween(lessons, addDays(today, -6), today),
    idleDays,
  };
}

/** Lessons by working day, and the working days from which the rest is counted on. */
type Pace = { perDay: number; nthDay: (nth: number) => string | null };

/**
 * Over the 14 days before today, or the 14 that end today once a lesson is learned on it: a morning is no reason to call somebody slow.
 * Null where these hold too few working days of the enrolment.
 */
function paceOf({ today, plan, lessons }: MemberFacts): Pace | null {
  const hasLearnedToday = lessons.some(({ learnedDay }) => learnedDay === today);
  const last = hasLearnedToday ? today : addDays(today, -1);
  const fourteen = addDays(last, 1 - paceDays);
  const first = latestOf([plan.startDay, fourteen]);
  const workingDays = countWorkingDays(plan, first, last);
  if (workingDays < leastWorkingDays) return null;
  const perDay = learnedBetween(lessons, first, last) / workingDays;
  return { perDay, nthDay: workingDaysFrom(plan, addDays(last, 1)) };
}

/** The day on which the `nth` of the lessons that are left is learned at this pace. */
function learnedOn({ perDay, nthDay }: Pace, nth: number): string | null {
  // A rounding error must not cost a day.
  return perDay > 0 ? nthDay(Math.max(1, Math.ceil(nth / perDay - 1e-9))) : null;
}

function riskOf(open: readonly LessonFacts[], pace: Pace): Standing['risk'] {
  for (const [index, lesson] of open.entries()) {
    if (lesson.dueDay === null) continue;
    const day = learnedOn(pace, index + 1);
    if (day === null) return { lesson, daysLate: null };
    if (day > lesson.dueDay) return { lesson, daysLate: daysBetween(lesson.dueDay, day) };
  }
  return null;
}

const learnedBetween = (lessons: readonly LessonFacts[], first: string, last: string): number =>
  lessons.filter(({ learnedDay }) => learnedDay !== null && first <= learnedDay && learnedDay <= last).length;

function idleDaysOf({ today, plan, lastAnswerDay }: MemberFacts): number {
  const ended = plan.pauses.flatMap(({ until }) => (until !== null && until <= today ? [until] : []));
  const since = latestOf([plan.startDay, ...ended, ...(lastAnswerDay ? [lastAnswerDay] : [])]);
  return Math.max(0, daysBetween(since, today));
}

const latestOf = (days: readonly string[]): string => [...days].sort().at(-1) ?? '';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
