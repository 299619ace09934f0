/** When the lessons of a track are due for one learner: working days counted from a date, at a pace, without pauses. Days are yyyy-mm-dd. */

export type TrackItem = {
  lessonId: string;
  /** Due at the end of this working day; the first is 1. */
  day: number;
};

/** The lessons in their order, spread evenly over the working days of so many weeks; the last is due on the last day. */
export const spreadEvenly = (lessonIds: readonly string[], weeks: number): TrackItem[] =>
  lessonIds.map((lessonId, index) => ({
    lessonId,
    day: Math.max(1, Math.round(((index + 1) * weeks * daysAWeek) / lessonIds.length)),
  }));

/** Its days do not count; `until` is the first that does again, null while it lasts. */
export type Pause = { from: string; until: string | null };

export type Plan = {
  startDay: string;
  /** ISO weekdays in order: "12345" is Monday to Friday. */
  workingDays: string;
  /** 100 as the track says, 50 half as fast. */
  pacePercent: number;
  pauses: readonly Pause[];
};

/** Of a track; those of an enrolment may be others. */
export const daysAWeek = 5;
/** Beyond this nothing is planned: 52 weeks. */
export const longestTrackDays = 260;
export const paces = [25, 50, 75, 100, 125, 150, 200] as const;

const dayMs = 86_400_000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;
const dayOf = (number: number) => new Date(number * dayMs).toISOString().slice(0, 10);
/** 1 is Monday. The epoch was a Thursday. */
const weekdayOf = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;

type Counter = (number: number) => boolean;

function counts({ workingDays, pauses }: Plan): Counter {
  const works = new Set([...workingDays].map(Number));
  const rests = pauses.map(({ from, until }) => ({
    from: numberOf(from),
    until: until === null ? Number.POSITIVE_INFINITY : numberOf(until),
  }));
  return (number) => works.has(weekdayOf(number)) && !rests.some(({ from, until }) => from <= number && number < until);
}

/** No pause and no week without working days makes a plan longer than this: ten years. */
const farDays = 3_660;

/**
 * Finds the nth working day from `from` on, which is the first itself where it is one; null where none comes, as in an open pause. Asked
 * for one after the other, each day is walked over once.
 */
export function workingDaysFrom(plan: Plan, from: string): (nth: number) => string | null {
  const isCounted = counts(plan);
  const first = numberOf(from);
  const found: number[] = [];
  let next = first;
  return (nth) => {
    for (; found.length < nth && next < first + farDays; next++) if (isCounted(next)) found.push(next);
    const day = found[Math.max(1, nth) - 1];
    return day === undefined ? null : dayOf(day);
  };
}

/** As `workingDaysFrom`, once. */
export const nthWorkingDay = (plan: Plan, from: string, nth: number): string | null =>
  workingDaysFrom(plan, from)(Math.max(1, nth));

/** How many working days there are from `from` to `to`, both of them counted. */
export function countWorkingDays(plan: Plan, from: string, to: string): number {
  const isCounted = counts(plan);
  let count = 0;
  for (let number = numberOf(from); number <= numberOf(to); number++) if (isCounted(number)) count++;
  return count;
}

/** The working day, from 1, on which something planned for `day` is due at this pace. */
export const pacedDay = (day: number, pacePercent: number): number => Math.max(1, Math.ceil((day * 100) / pacePercent));

/** When each item is due, in the order of the items; null where an open pause keeps it from ever being due. */
export function dueDays(items: readonly TrackItem[], plan: Plan): (string | null)[] {
  const isCounted = counts(plan);
  const wanted = items.map(({ day }) => pacedDay(day, plan.pacePercent));
  const last = Math.max(0, ...wanted);
  const days: string[] = [];
  const first = numberOf(plan.startDay);
  for (let number = first; days.length < last && number < first + farDays; number++) {
    if (isCounted(number)) days.push(dayOf(number));
  }
  return wanted.map((day) => days[day - 1] ?? null);
}

/** The pause that holds on `day`. */
export const pauseOn = ({ pauses }: Pick<Plan, 'pauses'>, day: string): Pause | null =>
  pauses.find(({ from, until }) => from <= day && (until === null || day < until)) ?? null;
