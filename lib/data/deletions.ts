/** Deleting a person: their row, with which everything that hangs on it goes, and what merely names them. */
import type { SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';

/** Reports of problems stay, without their author. */
export async function deleteUser(actor: SignedInActor, tx: Tx): Promise<void> {
  const user = await tx.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { email: true, emailKey: true },
  });
  const addresses = [user.email, user.emailKey].filter((address) => address !== null);
  await tx.oneTimeToken.deleteMany({ where: { email: { in: addresses } } });
  // What is left of guests that moved into this account.
  await tx.user.deleteMany({ where: { mergedIntoId: actor.userId, state: 'merged' } });
  await tx.user.delete({ where: { id: actor.userId } });
}
