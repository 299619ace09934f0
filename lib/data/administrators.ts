/** Administrators: who is one at this moment, and who becomes one. */
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { SiteRole } from '@/lib/core/admin-schemas';
import { notFound } from '@/lib/core/app-error';
import type { Tx } from '@/lib/data/open-database';

/**
 * Whether the actor still is one, read in the transaction of what they do: another administrator may have ended it since their request
 * began. Throws `not-found` for anybody else.
 */
export async function requireAdministrator(actor: SignedInActor, tx: Tx): Promise<void> {
  assertAdministrator(actor);
  const where = { id: actor.userId, state: 'account', role: 'administrator' };
  if ((await tx.user.count({ where })) === 0) throw notFound();
}

/** Administrators: gives an account its role on this site. False where there is no such account. */
export async function setSiteRole(
  actor: SignedInActor,
  tx: Tx,
  { userId, role }: { userId: string; role: SiteRole },
): Promise<boolean> {
  assertAdministrator(actor);
  return (await tx.user.updateMany({ where: { id: userId, state: 'account' }, data: { role } })).count === 1;
}
