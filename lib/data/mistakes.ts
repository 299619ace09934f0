/** Mistaken beliefs that wrong answers showed: one row for an answer and a belief. Reports count them over five people or more. */
import type { SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';

export async function addMistakes(
  actor: SignedInActor,
  tx: Tx,
  {
    misconceptionIds,
    ...answer
  }: { attemptId: string; objectiveId: string; studyDay: string; misconceptionIds: readonly string[] },
): Promise<void> {
  if (misconceptionIds.length === 0) return;
  await tx.mistake.createMany({
    data: [...new Set(misconceptionIds)].map((misconceptionId) => ({
      userId: actor.userId,
      misconceptionId,
      ...answer,
    })),
  });
}

/** With the answer that is taken back. */
export async function removeMistakes(actor: SignedInActor, tx: Tx, attemptId: string): Promise<void> {
  await tx.mistake.deleteMany({ where: { userId: actor.userId, attemptId } });
}
