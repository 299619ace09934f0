/** Deletes a learner and everything of theirs, at once and for good. */
import type { App } from '@/lib/commands/app';
import { partWithTeams } from '@/lib/commands/part-with-teams';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { addAuditEvent } from '@/lib/data/audit-events';
import { deleteUser } from '@/lib/data/deletions';
import { verifyPassword } from '@/lib/data/password';
import { countAdministrators, emailKeyOf, findOwnUser } from '@/lib/data/users';

/** An account's address as its owner typed it, and its password where it has one; a guest has neither. */
export type Confirmation = { email?: string | undefined; password?: string | undefined };

/**
 * Does nothing for who is gone already. A team of nobody else goes with them. Throws `invalid` naming the field, `forbidden` for the last
 * administrator and for the last owner of a team with others in it.
 */
export async function deleteAccount(app: App, actor: SignedInActor, confirmation: Confirmation): Promise<void> {
  const user = await findOwnUser(actor, app.db.client);
  if (!user) return;
  if (user.state === 'account') {
    if (emailKeyOf(confirmation.email ?? '') !== user.emailKey)
      throw wrong('email', 'type the address of your account');
    // Not inside the transaction: it takes as long as a password should.
    const fits = user.passwordHash === null || (await verifyPassword(user.passwordHash, confirmation.password ?? ''));
    if (!fits) throw wrong('password', 'this is not your password');
  }
  // Serializable: two administrators who leave at once must not both be told that the other one stays.
  await app.db.transaction(
    async (tx) => {
      const now = await findOwnUser(actor, tx);
      if (!now) return;
      if (now.state !== user.state)
        throw new AppError('forbidden', 'Your account changed meanwhile. Load the page again.');
      if (now.role === 'administrator' && (await countAdministrators(tx)) === 1) {
        throw new AppError(
          'forbidden',
          'You are the only administrator: nobody could look after this site any more. Make somebody else administrator first.',
        );
      }
      await partWithTeams(app, actor, tx);
      if (now.state === 'account') {
        await addAuditEvent(actor, tx, { at: app.now(), action: 'account-deleted', subjectId: actor.userId });
      }
      await deleteUser(actor, tx);
    },
    { isolation: 'serializable' },
  );
}

const wrong = (path: string, message: string) =>
  new AppError('invalid', `${path}: ${message}`, { fields: [{ path, message }] });
