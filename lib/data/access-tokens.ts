/** Personal access tokens: only their hash is stored. */
import { createHash, randomBytes } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { Scope } from '@/lib/core/token-scopes';
import type { AccessToken, User } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredToken = Omit<AccessToken, 'userId' | 'hash' | 'scopes'> & { scopes: Scope[] };

/** Not slow, as for passwords: 32 random bytes are not guessed. */
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const pattern = /^gr_[\w-]{43}$/;
const prefixLength = 8;
const hourMs = 3_600_000;

function fromRow({ userId: _, hash: __, ...row }: AccessToken): StoredToken {
  return { ...row, scopes: JSON.parse(row.scopes) as Scope[] };
}

type NewToken = Pick<StoredToken, 'id' | 'name' | 'scopes' | 'createdAt' | 'expiresAt'>;

/** Makes a token. Returns its text as well: it can't be read again. */
export async function addAccessToken(
  actor: SignedInActor,
  tx: Tx,
  token: NewToken,
): Promise<StoredToken & { text: string }> {
  const text = `gr_${randomBytes(32).toString('base64url')}`;
  const data = { ...token, scopes: JSON.stringify(token.scopes), prefix: text.slice(0, prefixLength) };
  const row = await tx.accessToken.create({ data: { ...data, userId: actor.userId, hash: hashOf(text) } });
  return { ...fromRow(row), text };
}

/** Those that were not revoked, newest first. */
export async function listAccessTokens(actor: SignedInActor, tx: Tx): Promise<StoredToken[]> {
  const rows = await tx.accessToken.findMany({
    where: { userId: actor.userId, revokedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(fromRow);
}

/** Whether the id is taken, by anybody. */
export async function isTokenIdTaken(tx: Tx, id: string): Promise<boolean> {
  return (await tx.accessToken.findUnique({ where: { id }, select: { id: true } })) !== null;
}

/** False where it is not the actor's. Revoking again changes nothing. */
export async function revokeAccessToken(actor: SignedInActor, tx: Tx, id: string, now: Date): Promise<boolean> {
  const where = { id, userId: actor.userId };
  await tx.accessToken.updateMany({ where: { ...where, revokedAt: null }, data: { revokedAt: now } });
  return (await tx.accessToken.count({ where })) > 0;
}

/** For requests with a token only: the token with this text and its user, where it holds. */
export async function findHoldingToken(
  tx: Tx,
  text: string,
  now: Date,
): Promise<{ token: StoredToken; user: User } | null> {
  if (!pattern.test(text)) return null;
  const row = await tx.accessToken.findUnique({ where: { hash: hashOf(text) }, include: { user: true } });
  if (!row || row.revokedAt !== null || row.expiresAt <= now || row.user.state !== 'account') return null;
  const { user, ...token } = row;
  return { token: fromRow(token), user };
}

/** Notes the hour in which it was used; writes once an hour. */
export async function noteTokenUse(
  actor: SignedInActor,
  tx: Tx,
  { id, lastUsedAt }: StoredToken,
  now: Date,
): Promise<void> {
  const hour = new Date(Math.floor(now.getTime() / hourMs) * hourMs);
  if (lastUsedAt && lastUsedAt >= hour) return;
  await tx.accessToken.updateMany({ where: { id, userId: actor.userId }, data: { lastUsedAt: hour } });
}
