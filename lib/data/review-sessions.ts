/** Review sessions: a plan of objectives that is worked off, left and resumed. */
import type { SignedInActor } from '@/lib/core/access';
import type { ReviewSession } from '@/lib/data/generated/sqlite/client';
import { insertRows } from '@/lib/data/insert-rows';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';

export type StoredReviewSession = Omit<ReviewSession, 'plan'> & { plan: string[] };

function fromRow(row: ReviewSession): StoredReviewSession {
  return { ...row, plan: JSON.parse(row.plan) as string[] };
}

/** Which sittings are meant: those of a mode, and of a test that of its lesson. */
export type Sitting = { mode: string; lessonId: string | null };

export async function openReviewSession(
  actor: SignedInActor,
  tx: Tx,
  { mode, lessonId }: Sitting,
): Promise<StoredReviewSession | null> {
  const row = await tx.reviewSession.findFirst({
    where: { userId: actor.userId, mode, lessonId, endedAt: null },
    orderBy: { startedAt: 'desc' },
  });
  return row && fromRow(row);
}

export async function addReviewSession(
  actor: SignedInActor,
  tx: Tx,
  session: Omit<StoredReviewSession, 'userId' | 'endedAt'>,
): Promise<StoredReviewSession> {
  const stored = { ...session, userId: ownId(actor), endedAt: null };
  await insertRows(tx, 'ReviewSession', [{ ...stored, plan: JSON.stringify(session.plan) }]);
  return stored;
}

export async function endReviewSessions(
  actor: SignedInActor,
  tx: Tx,
  { mode, lessonId }: Sitting,
  endedAt: Date,
): Promise<void> {
  const where = { userId: actor.userId, mode, lessonId, endedAt: null };
  await tx.reviewSession.updateMany({ where, data: { endedAt } });
}
