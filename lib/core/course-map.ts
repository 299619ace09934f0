/** The course map: what a learner sees of the whole course at one look. */
import type { LessonProgress } from '@/lib/core/api-schemas';
import type { OwnTrack } from '@/lib/core/track-schemas';

export type MapLesson = LessonProgress & { title: string; href: string };
export type MapUnit = { id: string; number: number; title: string; learnedCount: number; lessons: MapLesson[] };

export type CourseMap = {
  today: {
    dueCount: number;
    /** New objectives that today's session will offer. */
    newCount: number;
    /** Estimated from the learner's own times. */
    minutes: number;
    unitCount: number;
    /** The lesson to go on with: the first begun and not learned, else the first new one. */
    continueLesson: {
      title: string;
      href: string;
      testHref: string;
      begunCount: number;
      objectiveCount: number;
    } | null;
    nextDueAt: string | null;
    /** A pause is on, until this day in words. */
    pausedUntilText: string | null;
  };
  units: MapUnit[];
};

/** The lesson to go on with for somebody on tracks: what these ask for first, else that of the whole course. */
export function goOnWith(
  { today, units }: CourseMap,
  tracks: readonly OwnTrack[],
): CourseMap['today']['continueLesson'] {
  const [first] = tracks.flatMap(({ next }) => next).sort((a, b) => daysUntil(a) - daysUntil(b));
  for (const unit of units) {
    const lesson = unit.lessons.find(({ lessonId }) => lessonId === first?.lessonId);
    if (!lesson) continue;
    const { title, href, lessonId, begunCount, objectiveCount } = lesson;
    return { title, href, testHref: testHref({ unitId: unit.id, id: lessonId }), begunCount, objectiveCount };
  }
  return today.continueLesson;
}

/** From 1970; what has no date comes last. */
const daysUntil = ({ dueDay }: OwnTrack['next'][number]) =>
  dueDay === null ? Number.MAX_SAFE_INTEGER : Date.parse(dueDay) / 86_400_000;

/** Where a lesson stands on the site. */
export const lessonHref = (lesson: { unitId: string; id: string }) => `/course/${lesson.unitId}/${lesson.id}`;
/** The test that skips it. */
export const testHref = (lesson: { unitId: string; id: string }) => `${lessonHref(lesson)}/test`;
