/** Users: guests, accounts and what is left of guests that moved into an account. */
import { randomUUID } from 'node:crypto';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { User } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredUser = User;

/** E-mail addresses are compared by this. */
export const emailKeyOf = (email: string) => email.trim().normalize('NFKC').toLowerCase();

export function actorOf(user: Pick<User, 'id' | 'state' | 'role' | 'name'>): SignedInActor {
  return {
    type: 'user',
    userId: user.id,
    state: user.state === 'account' ? 'account' : 'guest',
    role: user.role === 'administrator' ? 'administrator' : 'learner',
    name: user.name,
  };
}

export async function createGuest(tx: Tx, { timeZone, now }: { timeZone: string; now: Date }): Promise<StoredUser> {
  return tx.user.create({ data: { id: randomUUID(), state: 'guest', timeZone, createdAt: now } });
}

/** The actor's own row. */
export async function ownUser(actor: SignedInActor, tx: Tx): Promise<StoredUser> {
  return tx.user.findUniqueOrThrow({ where: { id: actor.userId } });
}

/** The actor's own row; null where it was deleted since the request began. */
export async function findOwnUser(actor: SignedInActor, tx: Tx): Promise<StoredUser | null> {
  return tx.user.findUnique({ where: { id: actor.userId } });
}

/** For sign-in only: who a session names, if that session still holds. */
export async function findSessionUser(
  tx: Tx,
  session: { userId: string; sessionVersion: number },
): Promise<StoredUser | null> {
  const user = await tx.user.findUnique({ where: { id: session.userId } });
  if (!user || user.state === 'merged' || user.sessionVersion !== session.sessionVersion) return null;
  return user;
}

/** For sign-in only: the account with this address. */
export async function findByEmail(tx: Tx, email: string): Promise<StoredUser | null> {
  return tx.user.findUnique({ where: { emailKey: emailKeyOf(email) } });
}

/** Takes the next number in the user's history. The update locks the row, so a user's answers go one after the other. */
export async function nextSequence(actor: SignedInActor, tx: Tx): Promise<number> {
  return raiseSequence(actor, tx, 1);
}

/** Takes `count` numbers at once; returns the last before them. */
export async function takeSequences(actor: SignedInActor, tx: Tx, count: number): Promise<number> {
  return (await raiseSequence(actor, tx, count)) - count;
}

/** Until the transaction ends, nothing else of this user's that changes their history goes on. Whatever it decides by is read after it. */
export async function lockOwnUser(actor: SignedInActor, tx: Tx): Promise<void> {
  await raiseSequence(actor, tx, 0);
}

async function raiseSequence(actor: SignedInActor, tx: Tx, by: number): Promise<number> {
  const updating = tx.user.update({
    where: { id: actor.userId },
    data: { lastSequence: { increment: by } },
    select: { lastSequence: true, state: true },
  });
  const user = await updating.catch((error: { code?: string }) => {
    // Deleted since this request read its session.
    if (error.code === 'P2025') throw new AppError('not-signed-in', 'Your account was deleted. Nothing was changed.');
    throw error;
  });
  // A guest that moved into an account since this request read its session: the page sends it again, under the account.
  if (user.state === 'merged') {
    throw new AppError('not-signed-in', 'Your progress has just moved into your account. Send this again.');
  }
  return user.lastSequence;
}

export type AccountData = { email: string; name: string; passwordHash: string };

const accountColumns = ({ email, name, passwordHash }: AccountData) => ({
  state: 'account',
  email: email.trim(),
  emailKey: emailKeyOf(email),
  name,
  passwordHash,
});

/** Makes a guest an account (progress stays where it is), or a new account for a visitor. */
export async function makeAccount(
  actor: Actor,
  tx: Tx,
  data: AccountData & { timeZone: string; now: Date; role?: 'administrator' },
): Promise<StoredUser> {
  const columns = { ...accountColumns(data), ...(data.role ? { role: data.role } : {}) };
  if (actor.type === 'user' && actor.state === 'guest') {
    return tx.user.update({ where: { id: actor.userId }, data: columns });
  }
  const id = randomUUID();
  return tx.user.create({ data: { id, ...columns, timeZone: data.timeZone, createdAt: data.now } });
}

/** All sessions that were signed in before this end. */
export async function endAllSessions(actor: SignedInActor, tx: Tx): Promise<void> {
  await tx.user.update({ where: { id: actor.userId }, data: { sessionVersion: { increment: 1 } } });
}

export async function countAdministrators(tx: Tx): Promise<number> {
  return tx.user.count({ where: { role: 'administrator', state: 'account' } });
}

/** Guests from before `before` who never answered anything. */
export async function purgeIdleGuests(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.user.deleteMany({
    where: { state: 'guest', createdAt: { lt: before }, attempts: { none: {} } },
  });
  return count;
}
