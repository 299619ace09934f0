/** Resets: a learner's wish to begin an objective anew. History stays; the fold forgets the card that came before. */
import type { SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';

export async function addReset(
  actor: SignedInActor,
  tx: Tx,
  reset: { objectiveId: string; sequence: number; resetAt: Date },
): Promise<void> {
  await tx.objectiveReset.create({ data: { userId: actor.userId, ...reset } });
}

/** How often the objective was reset, and when last; null where it never was. */
export async function resetsOf(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
): Promise<{ count: number; lastAt: Date } | null> {
  const rows = await tx.objectiveReset.findMany({
    where: { userId: actor.userId, objectiveId },
    orderBy: [{ resetAt: 'desc' }, { sequence: 'desc' }],
    select: { resetAt: true },
  });
  return rows[0] ? { count: rows.length, lastAt: rows[0].resetAt } : null;
}
