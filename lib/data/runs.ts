/** Runs of code within presentations; whose they are follows from the presentation. */
import type { SignedInActor } from '@/lib/core/access';
import type { Run } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredRun = Run;

/** The runs of one of the actor's presentations, in order. */
export async function runsOf(actor: SignedInActor, tx: Tx, presentationId: string): Promise<StoredRun[]> {
  return tx.run.findMany({
    where: { presentationId, presentation: { userId: actor.userId } },
    orderBy: { number: 'asc' },
  });
}

/** The presentation must be the actor's: whoever calls has read it as theirs. */
export async function addRun(actor: SignedInActor, tx: Tx, run: StoredRun): Promise<StoredRun> {
  await tx.presentation.findFirstOrThrow({
    where: { id: run.presentationId, userId: actor.userId },
    select: { id: true },
  });
  return tx.run.create({ data: run });
}

/** Open presentations whose graded runs did not pass, the last of them before `before`; with that run's time. */
export async function leftAlone(
  actor: SignedInActor,
  tx: Tx,
  before: Date,
): Promise<{ presentationId: string; ranAt: Date; gradedRuns: number }[]> {
  const open = await tx.presentation.findMany({
    where: { userId: actor.userId, closedAt: null, runs: { some: { isGraded: true } } },
    select: { id: true },
  });
  // Nearly always; Prisma would ask for the runs of none.
  if (open.length === 0) return [];
  const presentationIds = open.map(({ id }) => id);
  const runs = await tx.run.findMany({
    where: { presentationId: { in: presentationIds }, isGraded: true },
    orderBy: { number: 'asc' },
    select: { presentationId: true, ranAt: true },
  });
  return presentationIds.flatMap((presentationId) => {
    const own = runs.filter((run) => run.presentationId === presentationId);
    const last = own.at(-1);
    return last && last.ranAt < before ? [{ presentationId, ranAt: last.ranAt, gradedRuns: own.length }] : [];
  });
}
