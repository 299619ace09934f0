/** Users: guests, accounts and what is left of guests that moved into an account. */
import { randomUUID } from 'node:crypto';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { Prisma, type User } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';

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

/** For sign-in only: the account with this address. */
export async function findByEmail(tx: Tx, email: string): Promise<StoredUser | null> {
  return tx.user.findUnique({ where: { emailKey: emailKeyOf(email) } });
}

/** What of a user their reviews and answers go by. */
export type Learner = Pick<User, keyof typeof learnerColumns>;

const learnerColumns = {
  ...{ timeZone: true, dayStartHour: true, newPerDay: true, minutesPerDay: true },
  ...{ desiredRetention: true, pausedUntil: true, lastSequence: true },
} as const;

/** As `ownUser`, no more than reviews go by. */
export async function ownLearner(actor: SignedInActor, tx: Tx): Promise<Learner> {
  return tx.user.findUniqueOrThrow({ where: { id: actor.userId }, select: learnerColumns });
}

/** Takes the next number in the user's history. The update locks the row, so a user's answers go one after the other. */
export async function nextSequence(actor: SignedInActor, tx: Tx): Promise<number> {
  return (await raiseSequence(actor, tx, 1)).lastSequence;
}

/** As `nextSequence`, with what the answer goes by; the number is its `lastSequence`. */
export async function lockForAnswer(actor: SignedInActor, tx: Tx): Promise<Learner> {
  return raiseSequence(actor, tx, 1);
}

/** Takes `count` numbers at once; returns the last before them. */
export async function takeSequences(actor: SignedInActor, tx: Tx, count: number): Promise<number> {
  return (await raiseSequence(actor, tx, count)).lastSequence - count;
}

/** Until the transaction ends, nothing else of this user's that changes their history goes on. Whatever it decides by is read after it. */
export async function lockOwnUser(actor: SignedInActor, tx: Tx): Promise<Learner> {
  return raiseSequence(actor, tx, 0);
}

/** By plain SQL: it is asked before every answer and every exercise of a review, and Prisma takes twice as long for it. */
async function raiseSequence(actor: SignedInActor, tx: Tx, by: number): Promise<Learner> {
  const [row] = await tx.$queryRaw<(Learner & { state: string })[]>`
    UPDATE "User" SET "lastSequence" = "lastSequence" + ${by} WHERE "id" = ${ownId(actor)}
    RETURNING ${returned}, "state"`;
  // Deleted since this request read its session.
  if (!row) throw new AppError('not-signed-in', 'Your account was deleted. Nothing was changed.');
  const { state, ...learner } = row;
  // A guest that moved into an account since this request read its session: the page sends it again, under the account.
  if (state === 'merged') {
    throw new AppError('not-signed-in', 'Your progress has just moved into your account. Send this again.');
  }
  return learner;
}

const returned = Prisma.raw(
  Object.keys(learnerColumns)
    .map((column) => `"${column}"`)
    .join(', '),
);

/** The first study day on which reviews are asked for again; null ends a pause. */
export async function setPausedUntil(actor: SignedInActor, tx: Tx, pausedUntil: string | null): Promise<void> {
  await tx.user.update({ where: { id: actor.userId }, data: { pausedUntil } });
}

export type AccountData = {
  email: string;
  name: string;
  passwordHash: string | null;
  /** Where the person has proved that the address is theirs. */
  emailVerifiedAt?: Date;
};

const accountColumns = ({ email, name, passwordHash, emailVerifiedAt }: AccountData) => ({
  state: 'account',
  email: email.trim(),
  emailKey: emailKeyOf(email),
  name,
  passwordHash,
  emailVerifiedAt: emailVerifiedAt ?? null,
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

/** All sessions that were signed in before this end: whatever cookies were kept, and their rows. */
export async function endAllSessions(actor: SignedInActor, tx: Tx, now: Date): Promise<void> {
  await tx.user.update({ where: { id: actor.userId }, data: { sessionVersion: { increment: 1 } } });
  await tx.session.updateMany({ where: { userId: actor.userId, endedAt: null }, data: { endedAt: now } });
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

/** For links and the operator: an account by its id. */
export async function findAccount(tx: Tx, userId: string): Promise<StoredUser | null> {
  return tx.user.findFirst({ where: { id: userId, state: 'account' } });
}

/** Puts a password in place of the one that hashes to `before`; false where it is another by now. */
export async function replacePassword(
  actor: SignedInActor,
  tx: Tx,
  { before, after }: { before: string | null; after: string },
): Promise<boolean> {
  const where = { id: actor.userId, state: 'account', passwordHash: before };
  return (await tx.user.updateMany({ where, data: { passwordHash: after } })).count === 1;
}

/**
 * Notes that the address is the person's, by a link sent there. The first time, whatever else lets somebody in was set before anybody
 * proved anything, maybe by somebody else: password, providers and access tokens go, sessions end. Returns whether it was the first time.
 */
export async function proveAddress(actor: SignedInActor, tx: Tx, now: Date): Promise<boolean> {
  const { count } = await tx.user.updateMany({
    where: { id: actor.userId, emailVerifiedAt: null },
    data: { emailVerifiedAt: now, passwordHash: null },
  });
  if (count === 0) return false;
  await tx.identity.deleteMany({ where: { userId: actor.userId } });
  await tx.accessToken.deleteMany({ where: { userId: actor.userId } });
  await endAllSessions(actor, tx, now);
  return true;
}

/** Notes that a provider vouches for the address of who is signed in. */
export async function noteAddressProved(actor: SignedInActor, tx: Tx, now: Date): Promise<void> {
  await tx.user.updateMany({ where: { id: actor.userId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } });
}

/** For the operator: every account, by address. */
export async function listAccounts(tx: Tx): Promise<(StoredUser & { sessions: { lastSeenAt: Date }[] })[]> {
  const newest = { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } } as const;
  return tx.user.findMany({ where: { state: 'account' }, include: { sessions: newest }, orderBy: { emailKey: 'asc' } });
}

/** For the operator. */
export async function setAdministrator(tx: Tx, userId: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { role: 'administrator' } });
}
