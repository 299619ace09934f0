/** One-time tokens: only their hash is stored, each works once and until it expires. */
import { createHash, randomBytes } from 'node:crypto';
import type { Tx } from '@/lib/data/open-database';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Makes a token for a purpose and forgets all earlier unused ones of it. Returns the token: it can't be read again. */
export async function issueToken(
  tx: Tx,
  { purpose, now, lifetimeMs }: { purpose: string; now: Date; lifetimeMs: number },
): Promise<string> {
  const token = randomBytes(24).toString('base64url');
  await tx.oneTimeToken.deleteMany({ where: { purpose, usedAt: null } });
  await tx.oneTimeToken.create({
    data: { hash: hashOf(token), purpose, createdAt: now, expiresAt: new Date(now.getTime() + lifetimeMs) },
  });
  return token;
}

/** Uses a token up; false where it is unknown, used or expired. */
export async function useToken(
  tx: Tx,
  { purpose, token, now }: { purpose: string; token: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.oneTimeToken.updateMany({
    where: { hash: hashOf(token), purpose, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}
