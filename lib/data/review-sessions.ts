/** Review sessions: a plan of objectives that is worked off, left and resumed. */
import type { SignedInActor } from '@/lib/core/access';
import type { ReviewSession } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredReviewSession = Omit<ReviewSession, 'plan'> & { plan: string[] };

function fromRow(row: ReviewSession): StoredReviewSession {
  return { ...row, plan: JSON.parse(row.plan) as string[] };
}

export async function openReviewSession(
  actor: SignedInActor,
  tx: Tx,
  mode: string,
): Promise<StoredReviewSession | null> {
  const row = await tx.reviewSession.findFirst({
    where: { userId: actor.userId, mode, endedAt: null },
    orderBy: { startedAt: 'desc' },
  });
  return row && fromRow(row);
}

export async function addReviewSession(
  actor: SignedInActor,
  tx: Tx,
  session: Omit<StoredReviewSession, 'userId' | 'endedAt'>,
): Promise<StoredReviewSession> {
  const data = { ...session, userId: actor.userId, plan: JSON.stringify(session.plan) };
  return fromRow(await tx.reviewSession.create({ data }));
}

/** Whether a review of this day that left part of a backlog for later was worked off. */
export async function isDayDone(actor: SignedInActor, tx: Tx, studyDay: string): Promise<boolean> {
  const where = { userId: actor.userId, mode: 'review', studyDay, leftCount: { gt: 0 }, endedAt: { not: null } };
  return (await tx.reviewSession.count({ where })) > 0;
}

/** Ends all sittings of a mode. */
export async function endReviewSessions(actor: SignedInActor, tx: Tx, mode: string, endedAt: Date): Promise<void> {
  await tx.reviewSession.updateMany({ where: { userId: actor.userId, mode, endedAt: null }, data: { endedAt } });
}
