/** One-time tokens: only their hash is stored, each works once and until it expires. */
import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/data/open-database';

export type TokenPurpose = 'administrator' | 'reset-password' | 'sign-in' | 'sign-up';

/** Whose token it is: a user's, an address's that has no user yet, or nobody's in particular. */
export type TokenOwner = { userId?: string; email?: string };

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
// Prisma reads `undefined` as an error; null is what is stored.
const ownerColumns = ({ userId, email }: TokenOwner) => ({ userId: userId ?? null, email: email ?? null });

/** Makes a token. Returned once: it can't be read again. Those that were issued before go on holding until they are voided. */
export async function issueToken(
  tx: Tx,
  {
    purpose,
    whose = {},
    now,
    lifetimeMs,
  }: { purpose: TokenPurpose; whose?: TokenOwner; now: Date; lifetimeMs: number },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now.getTime() + lifetimeMs);
  await tx.oneTimeToken.create({
    data: { hash: hashOf(token), purpose, ...ownerColumns(whose), createdAt: now, expiresAt },
  });
  return token;
}

/** Forgets the unused tokens of these purposes of one user, of one address without a user, or of nobody; but for `except`. */
export async function voidTokens(
  tx: Tx,
  { purposes, whose = {}, except }: { purposes: TokenPurpose[]; whose?: TokenOwner; except?: string },
): Promise<void> {
  const { userId, email } = ownerColumns(whose);
  // A user's are voided whatever address they went to.
  const theirs = userId === null ? { userId, email } : { userId };
  const others = except === undefined ? {} : { hash: { not: hashOf(except) } };
  await tx.oneTimeToken.deleteMany({ where: { purpose: { in: purposes }, usedAt: null, ...theirs, ...others } });
}

type Asked = { purpose: TokenPurpose; token: string; now: Date };
const holds = ({ purpose, token, now }: Asked) => ({
  ...{ hash: hashOf(token), purpose, usedAt: null, expiresAt: { gt: now } },
});

/** Whose token this is; null where it is unknown, used, voided or expired. Looking does not use it up. */
export async function findToken(tx: Tx, asked: Asked): Promise<{ userId: string | null; email: string | null } | null> {
  return tx.oneTimeToken.findFirst({ where: holds(asked), select: { userId: true, email: true } });
}

/** Uses a token up: of two who try at the same moment one succeeds. Null where it does not hold. */
export async function useToken(tx: Tx, asked: Asked): Promise<{ userId: string | null; email: string | null } | null> {
  const { count } = await tx.oneTimeToken.updateMany({ where: holds(asked), data: { usedAt: asked.now } });
  if (count !== 1) return null;
  return tx.oneTimeToken.findUniqueOrThrow({
    where: { hash: hashOf(asked.token) },
    select: { userId: true, email: true },
  });
}

/** Takes back a token that never reached anybody. */
export async function dropToken(tx: Tx, token: string): Promise<void> {
  await tx.oneTimeToken.deleteMany({ where: { hash: hashOf(token) } });
}

/** Removes what can't be used any more since `before`. */
export async function purgeTokens(tx: Tx, before: Date): Promise<number> {
  return (await tx.oneTimeToken.deleteMany({ where: { expiresAt: { lt: before } } })).count;
}
