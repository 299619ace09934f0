/**
 * A track while it is being edited: lessons in their order, each with its day. The list is always in the order of the days. The days
 * belong to the places: a lesson that is moved takes the day of its new place, and those in between move by one.
 */
import type { TrackItem } from '@/lib/core/track-plan';

type Items = readonly TrackItem[];

/** As lib/core/track-plan.ts has them, which a test compares. */
export const daysAWeek = 5;
export const longestTrackDays = 260;

/** At the end, one a working day from the day after the last; those that stand there already stay where they are. */
export function withLessons(items: Items, lessonIds: readonly string[]): TrackItem[] {
  const known = new Set(items.map(({ lessonId }) => lessonId));
  const fresh = [...new Set(lessonIds)].filter((id) => !known.has(id));
  const last = items.at(-1)?.day ?? 0;
  return [
    ...items,
    ...fresh.map((lessonId, index) => ({ lessonId, day: Math.min(longestTrackDays, last + index + 1) })),
  ];
}

/** Its day goes with it; the days of the others stay. */
export const withoutLesson = (items: Items, lessonId: string): TrackItem[] =>
  items.filter((item) => item.lessonId !== lessonId);

/** To the place `to`, from 0; beyond an end is the end. */
export function moveLesson(items: Items, lessonId: string, to: number): TrackItem[] {
  const ids = items.map((item) => item.lessonId);
  const from = ids.indexOf(lessonId);
  if (from < 0) return [...items];
  ids.splice(from, 1);
  ids.splice(Math.max(0, Math.min(ids.length, to)), 0, lessonId);
  return ids.map((id, index) => ({ lessonId: id, day: items[index]?.day ?? 1 }));
}

/** Whole days from 1; the lesson goes where its day belongs, behind others of that day unless it stands among them already. */
export function withDay(items: Items, lessonId: string, day: number): TrackItem[] {
  const kept = Math.max(1, Math.min(longestTrackDays, Math.round(day) || 1));
  return items
    .map((item) => (item.lessonId === lessonId ? { ...item, day: kept } : item))
    .sort((a, b) => a.day - b.day);
}

/** Over so many weeks, in the order in which they stand. */
export const spread = (items: Items, weeks: number): TrackItem[] =>
  items.map(({ lessonId }, index) => ({
    lessonId,
    day: Math.max(1, Math.round(((index + 1) * weeks * daysAWeek) / items.length)),
  }));

export const longestTrackWeeks = longestTrackDays / daysAWeek;
export const weeksOf = (items: Items): number => Math.max(1, Math.ceil((items.at(-1)?.day ?? 1) / daysAWeek));

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
/** "week 2, Wednesday": of a track that starts on a Monday. */
export const dayPlace = (day: number): string =>
  `week ${Math.ceil(day / daysAWeek)}, ${weekdays[(day - 1) % daysAWeek]}`;

export const sameItems = (a: Items, b: Items): boolean =>
  a.length === b.length && a.every((item, index) => item.lessonId === b[index]?.lessonId && item.day === b[index]?.day);
