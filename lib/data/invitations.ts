/** Invitations: links by which accounts are made. Only their hash is stored; each holds for so many accounts and until it expires. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { Invitation } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredInvitation = Omit<Invitation, 'hash'>;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/** Makes an invitation by the actor. Returns the token for its link: it can't be read again. */
export async function addInvitation(
  actor: SignedInActor,
  tx: Tx,
  { now, ...columns }: { note: string; maxUses: number; expiresAt: Date; now: Date },
): Promise<{ invitation: StoredInvitation; token: string }> {
  const token = randomBytes(24).toString('base64url');
  const invitation = await tx.invitation.create({
    data: { id: randomUUID(), hash: hashOf(token), createdById: actor.userId, createdAt: now, ...columns },
    omit: { hash: true },
  });
  return { invitation, token };
}

/** For administrators: all of them, the newest first. */
export async function listInvitations(tx: Tx): Promise<(StoredInvitation & { createdBy: { name: string | null } })[]> {
  return tx.invitation.findMany({
    omit: { hash: true },
    include: { createdBy: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
}

/** For administrators. False where there is none, or it is revoked already. */
export async function endInvitation(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  return count === 1;
}

const holds = (tx: Tx, { token, now }: { token: string; now: Date }) => ({
  ...{ hash: hashOf(token), revokedAt: null, expiresAt: { gt: now } },
  uses: { lt: tx.invitation.fields.maxUses },
});

/** Whether an account may be made by it now. Looking does not use it up. */
export async function findInvitation(tx: Tx, asked: { token: string; now: Date }): Promise<boolean> {
  return (await tx.invitation.count({ where: holds(tx, asked) })) === 1;
}

/** Takes one use; of many who try at the same moment only as many succeed as it has left. */
export async function useInvitation(tx: Tx, asked: { token: string; now: Date }): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({ where: holds(tx, asked), data: { uses: { increment: 1 } } });
  return count === 1;
}
