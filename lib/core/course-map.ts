/** The course map: what a learner sees of the whole course at one look. */
import type { LessonProgress } from '@/lib/core/api-schemas';

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

/** Where a lesson stands on the site. */
export const lessonHref = (lesson: { unitId: string; id: string }) => `/course/${lesson.unitId}/${lesson.id}`;
/** The test that skips it. */
export const testHref = (lesson: { unitId: string; id: string }) => `${lessonHref(lesson)}/test`;
