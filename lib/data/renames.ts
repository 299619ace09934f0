/** Renaming an objective or a lesson in everything a learner has, for an author's `formerly:`. */
import type { SignedInActor } from '@/lib/core/access';
import { moveReadings } from '@/lib/data/lesson-readings';
import type { Tx } from '@/lib/data/open-database';

/** The learners with history under any of these objective ids. */
export async function learnersOf(tx: Tx, objectiveIds: readonly string[]): Promise<SignedInActor[]> {
  const users = await tx.user.findMany({
    where: { presentations: { some: { objectiveId: { in: [...objectiveIds] } } } },
    select: { id: true },
  });
  return users.map(({ id }) => asActor(id));
}

const asActor = (userId: string): SignedInActor => ({
  ...{ type: 'user', userId, state: 'guest', role: 'learner', name: null },
});

/** The learners who have read or tested any of these lessons. */
export async function readersOf(tx: Tx, lessonIds: readonly string[]): Promise<SignedInActor[]> {
  const some = { some: { lessonId: { in: [...lessonIds] } } };
  const where = { OR: [{ readings: some }, { reviewSessions: some }] };
  return (await tx.user.findMany({ where, select: { id: true } })).map(({ id }) => asActor(id));
}

/** Moves one learner's readings and tests from the old id of a lesson to the new. */
export async function renameLesson(actor: SignedInActor, tx: Tx, from: string, to: string): Promise<void> {
  await moveReadings(actor, tx, { lessonId: from, to: { lessonId: to } });
  await tx.reviewSession.updateMany({ where: { userId: actor.userId, lessonId: from }, data: { lessonId: to } });
}

/**
 * Moves one learner's history from the old id to the new; what was folded from it has to be folded anew. The card goes with it where
 * there is none yet, since only it knows whether it is suspended.
 */
export async function renameObjective(actor: SignedInActor, tx: Tx, from: string, to: string): Promise<void> {
  const where = { userId: actor.userId, objectiveId: from };
  await tx.presentation.updateMany({ where, data: { objectiveId: to } });
  await tx.attempt.updateMany({ where, data: { objectiveId: to } });
  await tx.objectiveReset.updateMany({ where, data: { objectiveId: to } });
  await tx.mistake.updateMany({ where, data: { objectiveId: to } });
  const target = await tx.card.count({ where: { userId: actor.userId, objectiveId: to } });
  if (target === 0) await tx.card.updateMany({ where, data: { objectiveId: to } });
  else await tx.card.deleteMany({ where });
  await tx.objectiveTotal.deleteMany({ where });
}
