/** What is said after a test of a lesson: what is known, and which passages to read. */

import type { App } from '@/lib/commands/app';
import type { NextReview } from '@/lib/commands/next-review';
import type { CourseLesson } from '@/lib/content/course';
import { passageOf } from '@/lib/content/exercise-feedback';
import type { ReviewState } from '@/lib/core/api-schemas';
import { lessonHref } from '@/lib/core/course-map';
import type { ObjectiveState } from '@/lib/core/lesson-state';

type Rest = NonNullable<ReviewState['rest']>;

export function testOutRest(
  app: App,
  lesson: CourseLesson,
  next: NextReview | null,
  states: ReadonlyMap<string, ObjectiveState>,
  continued: Rest['continueLesson'],
): Rest {
  const isLearned = lesson.objectives.every(({ id }) => states.get(id)?.isLearned);
  const results = resultsOf(app, lesson, next);
  const known = results.filter((one) => one.isKnown).length;
  const here = { title: lesson.title, href: lessonHref(lesson) };
  return {
    title:
      results.length > 0 ? `${known} of ${results.length} known` : isLearned ? 'Learned already' : 'Not tested yet',
    text: isLearned
      ? 'The lesson is learned. Its patterns come back in your review, just before you would forget them.'
      : results.length > 0
        ? 'What you knew comes back in your review, just before you would forget it. What you missed is learned the usual way: read its passage.'
        : 'Start the test from its lesson.',
    nextDueAt: null,
    canPractise: false,
    canGoOn: false,
    pausedUntil: null,
    continueLesson: isLearned ? continued : here,
    tested: results.length > 0 ? results : null,
  };
}

function resultsOf(app: App, lesson: CourseLesson, next: NextReview | null): NonNullable<Rest['tested']> {
  return lesson.objectives.flatMap(({ id, statement }) => {
    const attempt = next?.attempts.find((one) => app.course.objective(one.objectiveId)?.id === id);
    const exercise = attempt && app.course.exercise(attempt.exerciseId);
    if (!attempt || !exercise) return [];
    const { heading, href } = passageOf(lesson, exercise);
    return { statement, isKnown: attempt.rating > 1, heading, href };
  });
}
