/** What happened to one objective of a learner: its attempts, those taken back, and the times it was begun anew. */
import type { SignedInActor } from '@/lib/core/access';
import type { Attempt } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

/** Without the answer itself: an exercise may be asked again. */
export type HistoryAttempt = Pick<
  Attempt,
  | 'id'
  | 'sequence'
  | 'kind'
  | 'mode'
  | 'outcome'
  | 'rating'
  | 'reason'
  | 'scheduled'
  | 'unscheduledReason'
  | 'answeredAt'
  | 'schedule'
>;

/** Newest first, as the fold counts: by time, then by sequence. */
export async function attemptsOfObjective(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
  { skip, take }: { skip: number; take: number },
): Promise<HistoryAttempt[]> {
  return tx.attempt.findMany({
    where: { userId: actor.userId, objectiveId },
    orderBy: [{ answeredAt: 'desc' }, { sequence: 'desc' }],
    skip,
    take,
    select: {
      ...{ id: true, sequence: true, kind: true, mode: true, outcome: true, rating: true, reason: true },
      ...{ scheduled: true, unscheduledReason: true, answeredAt: true, schedule: true },
    },
  });
}

/** The newest of those that moved the card and were not taken back, oldest first. */
export async function scheduledAttempts(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
  take: number,
): Promise<Pick<Attempt, 'id' | 'rating' | 'answeredAt' | 'schedule'>[]> {
  const rows = await tx.attempt.findMany({
    where: { userId: actor.userId, objectiveId, scheduled: true },
    orderBy: [{ answeredAt: 'desc' }, { sequence: 'desc' }],
    take,
    select: { id: true, rating: true, answeredAt: true, schedule: true },
  });
  const revoked = await revocationTimes(
    actor,
    tx,
    rows.map((row) => row.id),
  );
  return rows.filter((row) => !revoked.has(row.id)).reverse();
}

export async function countAttempts(actor: SignedInActor, tx: Tx, objectiveId: string): Promise<number> {
  return tx.attempt.count({ where: { userId: actor.userId, objectiveId } });
}

/** When each of these attempts was taken back; those that were not are missing. */
export async function revocationTimes(
  actor: SignedInActor,
  tx: Tx,
  attemptIds: readonly string[],
): Promise<Map<string, Date>> {
  const rows = await tx.revocation.findMany({
    where: { userId: actor.userId, attemptId: { in: [...attemptIds] } },
    select: { attemptId: true, revokedAt: true },
  });
  return new Map(rows.map((row) => [row.attemptId, row.revokedAt]));
}

/** When the objective was begun anew, newest first: at most 100. */
export async function resetTimes(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
): Promise<{ sequence: number; resetAt: Date }[]> {
  return tx.objectiveReset.findMany({
    where: { userId: actor.userId, objectiveId },
    orderBy: { sequence: 'desc' },
    take: 100,
    select: { sequence: true, resetAt: true },
  });
}
