/** The state of a lesson for one learner, from their cards and totals of its objectives. */
import type { LessonProgress } from '@/lib/core/api-schemas';

export type ObjectiveState = {
  isBegun: boolean;
  isLearned: boolean;
  isDue: boolean;
  isFading: boolean;
};

/**
 * learned: every objective was answered right once; due: something of it is due now; fading: a quarter or more of its begun
 * objectives are predicted below 75 %. Due goes before fading, both before learned and started.
 */
export function lessonProgress(
  lessonId: string,
  objectives: readonly ObjectiveState[],
): Omit<LessonProgress, 'revision' | 'changes'> {
  const count = (is: (objective: ObjectiveState) => boolean) => objectives.filter(is).length;
  const begunCount = count((o) => o.isBegun);
  const learnedCount = count((o) => o.isLearned);
  const dueCount = count((o) => o.isDue);
  const fadingCount = count((o) => o.isFading);
  const isLearned = objectives.length > 0 && learnedCount === objectives.length;
  const state =
    dueCount > 0
      ? 'due'
      : begunCount > 0 && fadingCount * 4 >= begunCount
        ? 'fading'
        : isLearned
          ? 'learned'
          : begunCount > 0 || learnedCount > 0
            ? 'started'
            : 'new';
  return { lessonId, state, objectiveCount: objectives.length, begunCount, learnedCount, dueCount };
}

/** What was changed since a learner read the lesson; nothing where they have not begun it. `readRevision` is null where nothing is known. */
export function changesSince<T>(revisions: readonly T[], readRevision: number | null, isBegun: boolean): T[] {
  return isBegun && readRevision !== null ? revisions.slice(readRevision) : [];
}
