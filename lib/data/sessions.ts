/** Sessions: one row a signed-in browser. A cookie whose row is missing or has ended holds no more. */
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { SessionClaims, SessionMethod } from '@/lib/core/session';
import type { Session, User } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredSession = Session;

/** How long a session goes on without being seen; a cookie lives as long. */
export const sessionLifetimeMs = 180 * 86_400_000;
/** To the hour: not every request writes. */
export const seenStepMs = 3_600_000;

/** Begins a session of the actor's; the claims are what its cookie says. */
export async function openSession(
  actor: SignedInActor,
  tx: Tx,
  { method, device, now }: { method: SessionMethod; device: string; now: Date },
): Promise<SessionClaims> {
  const { id, user } = await tx.session.create({
    data: { id: randomUUID(), userId: actor.userId, method, device, createdAt: now, lastSeenAt: now },
    select: { id: true, user: { select: { sessionVersion: true } } },
  });
  return { sessionId: id, userId: actor.userId, sessionVersion: user.sessionVersion };
}

/** For sign-in only: who a session names, if it still holds. One query, by plain SQL: every request asks this. */
export async function findSession(
  tx: Tx,
  { sessionId, userId, sessionVersion }: SessionClaims,
): Promise<Pick<User, 'id' | 'state' | 'role' | 'name'> | null> {
  const [user] = await tx.$queryRaw<Pick<User, 'id' | 'state' | 'role' | 'name'>[]>`
    SELECT "User"."id", "state", "role", "name" FROM "Session" JOIN "User" ON "User"."id" = "Session"."userId"
    WHERE "Session"."id" = ${sessionId} AND "endedAt" IS NULL
      AND "userId" = ${userId} AND "sessionVersion" = ${sessionVersion} AND "state" <> 'merged'`;
  return user ?? null;
}

/** Writes down that the session is in use, where that was last done an hour ago or longer. */
export async function noteSeen(actor: SignedInActor, tx: Tx, sessionId: string, now: Date): Promise<void> {
  const before = new Date(now.getTime() - seenStepMs);
  const where = { id: sessionId, userId: actor.userId, lastSeenAt: { lte: before } };
  await tx.session.updateMany({ where, data: { lastSeenAt: now } });
}

/** Those that hold, the one seen last first. */
export async function listSessions(actor: SignedInActor, tx: Tx): Promise<StoredSession[]> {
  return tx.session.findMany({
    where: { userId: actor.userId, endedAt: null },
    orderBy: [{ lastSeenAt: 'desc' }, { createdAt: 'desc' }, { id: 'asc' }],
  });
}

/** False where the actor has no such session, or it has ended already. */
export async function endSession(actor: SignedInActor, tx: Tx, sessionId: string, now: Date): Promise<boolean> {
  const where = { id: sessionId, userId: actor.userId, endedAt: null };
  return (await tx.session.updateMany({ where, data: { endedAt: now } })).count === 1;
}

/** Ends all sessions of the actor's but this one. */
export async function endOtherSessions(actor: SignedInActor, tx: Tx, keptId: string | null, now: Date): Promise<void> {
  const where = { userId: actor.userId, endedAt: null, ...(keptId === null ? {} : { id: { not: keptId } }) };
  await tx.session.updateMany({ where, data: { endedAt: now } });
}

/** Removes what ended before `endedBefore`, and what nobody has used for so long that its cookie is gone. */
export async function purgeSessions(tx: Tx, endedBefore: Date, now: Date): Promise<number> {
  const unseenSince = new Date(now.getTime() - sessionLifetimeMs);
  const where = { OR: [{ endedAt: { lt: endedBefore } }, { lastSeenAt: { lt: unseenSince } }] };
  return (await tx.session.deleteMany({ where })).count;
}
