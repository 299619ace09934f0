/** An administrator deletes somebody's account with everything of it, at once and for good. */
import type { App } from '@/lib/commands/app';
import { partWithTeams } from '@/lib/commands/part-with-teams';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import { deleteUser } from '@/lib/data/deletions';
import { actorOf, emailKeyOf, findAccount } from '@/lib/data/users';

/**
 * `email` is the account's address, typed. Throws `not-found` for anybody but an administrator and where there is no such account,
 * `invalid` naming the field for another address, `forbidden` for one's own account and for the one owner of a team with others in it.
 */
export async function removeAccount(
  app: App,
  actor: SignedInActor,
  { userId, email }: { userId: string; email: string },
): Promise<void> {
  assertAdministrator(actor);
  // Serializable: of two administrators who delete each other at once one has to stay.
  await app.db.transaction(
    async (tx) => {
      await requireAdministrator(actor, tx);
      if (userId === actor.userId) {
        throw new AppError('forbidden', 'Your own account is deleted under Account, Your data.');
      }
      const user = await findAccount(tx, userId);
      if (!user) throw notFound();
      if (emailKeyOf(email) !== user.emailKey) {
        const message = 'type the address of the account as it stands above';
        throw new AppError('invalid', `email: ${message}`, { fields: [{ path: 'email', message }] });
      }
      const account = actorOf(user);
      await partWithTeams(app, account, tx, actor);
      await addAuditEvent(actor, tx, { at: app.now(), action: 'account-deleted', subjectId: userId });
      await deleteUser(account, tx);
    },
    { isolation: 'serializable' },
  );
}
