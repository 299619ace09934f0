/** Shows one exercise of a lesson to a learner: the presentation is what an answer is graded against. */

import type { App } from '@/lib/commands/app';
import { closeLeftAlone } from '@/lib/commands/close-left-alone';
import { defaultOptionOrder } from '@/lib/content/exercise-view';
import { optionIds } from '@/lib/content/grading-key';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { shuffled } from '@/lib/core/exercise-choice';
import type { AnswerMode } from '@/lib/core/rating';
import { newestOfObjective } from '@/lib/data/attempts';
import { findCard } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import {
  addPresentation,
  findPresentation,
  isPresentationIdTaken,
  type StoredPresentation,
} from '@/lib/data/presentations';
import { lockOwnUser } from '@/lib/data/users';

/** Idempotent by the client's id. Throws `not-found` for an unknown exercise and for one that is for reviews only. */
export async function presentExercise(
  app: App,
  actor: SignedInActor,
  { id, exerciseId }: { id: string; exerciseId: string },
): Promise<StoredPresentation> {
  const exercise = app.course.exercise(exerciseId);
  if (!exercise || exercise.reviewOnly) throw notFound();
  const presenting = async (tx: Tx): Promise<StoredPresentation> => {
    await lockOwnUser(actor, tx);
    await closeLeftAlone(app, actor, tx);
    const known = await findPresentation(actor, tx, id);
    if (known?.exerciseId === exerciseId) return known;
    if (known || (await isPresentationIdTaken(tx, id))) {
      throw new AppError('other-body', 'This id is in use. Make a fresh one.');
    }
    return serve(app, actor, tx, { id, exerciseId, mode: 'lesson', reviewSessionId: null });
  };
  // Somebody else may take the id between the look and the insert.
  return app.db.transaction(presenting, { retryUniqueOn: ['Presentation'] });
}

/** Writes the presentation: which card it stands on, in which order its options are shown, what it may earn. */
export async function serve(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  {
    id,
    exerciseId,
    mode,
    reviewSessionId,
    known,
  }: {
    id: string;
    exerciseId: string;
    mode: AnswerMode;
    reviewSessionId: string | null;
    /** What a review has read already. */
    known?: { cardVersion: number; hasRevocations: boolean };
  },
): Promise<StoredPresentation> {
  const exercise = app.course.exercise(exerciseId);
  if (!exercise) throw notFound();
  const cardVersion = known?.cardVersion ?? (await findCard(actor, tx, exercise.objectiveId))?.version ?? 0;
  const newest = known?.hasRevocations === false ? null : await newestOfObjective(actor, tx, exercise.objectiveId);
  // A lesson page is the same for everybody, so there the order hangs on the exercise alone.
  const order =
    mode === 'lesson'
      ? defaultOptionOrder(exercise)
      : shuffled(
          optionIds(exercise).map((optionId) => ({ id: optionId })),
          id,
        ).map((option) => option.id);
  return addPresentation(actor, tx, {
    id,
    objectiveId: exercise.objectiveId,
    exerciseId,
    contentHash: exercise.contentHash,
    optionOrder: order,
    mode,
    reviewSessionId,
    cardVersion,
    // After an undo the same exercise was seen with its answer: right again earns hard at most.
    ratingCap: newest?.isRevoked && newest.exerciseId === exerciseId ? 2 : 4,
    servedAt: app.now(),
  });
}
