/** Identities: accounts of providers that sign in a user here. A user has at most one of each provider. */
import type { SignedInActor } from '@/lib/core/access';
import type { ProviderId } from '@/lib/core/session';
import type { Identity, User } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

export type StoredIdentity = Identity;

/** For sign-in only: whom the provider's subject signs in. */
export async function findIdentity(
  tx: Tx,
  { provider, subject }: { provider: ProviderId; subject: string },
): Promise<(Identity & { user: User }) | null> {
  return tx.identity.findUnique({ where: { provider_subject: { provider, subject } }, include: { user: true } });
}

export async function listIdentities(actor: SignedInActor, tx: Tx): Promise<StoredIdentity[]> {
  return tx.identity.findMany({ where: { userId: actor.userId }, orderBy: { provider: 'asc' } });
}

export async function addIdentity(
  actor: SignedInActor,
  tx: Tx,
  { provider, subject, email, now }: { provider: ProviderId; subject: string; email: string; now: Date },
): Promise<void> {
  await tx.identity.create({ data: { provider, subject, email, userId: actor.userId, createdAt: now } });
}

/** False where the actor has none of this provider. */
export async function removeIdentity(actor: SignedInActor, tx: Tx, provider: ProviderId): Promise<boolean> {
  const { count } = await tx.identity.deleteMany({ where: { userId: actor.userId, provider } });
  return count > 0;
}
