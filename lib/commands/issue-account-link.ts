/** An administrator makes a link by which somebody chooses a new password: for who forgot theirs where no e-mail is sent. */
import type { App } from '@/lib/commands/app';
import { newResetToken, resetLinkLifetimeMs } from '@/lib/commands/issue-reset-link';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import { findAccount } from '@/lib/data/users';

/**
 * The token is told this once; one that was made before holds no more. Throws `not-found` for anybody but an administrator and where
 * there is no such account, `forbidden` for one's own: whoever sits at an open browser must not get past the current password.
 */
export async function issueAccountLink(
  app: App,
  actor: SignedInActor,
  userId: string,
): Promise<{ token: string; expiresAt: Date }> {
  assertAdministrator(actor);
  const now = app.now();
  if (userId === actor.userId) {
    throw new AppError('forbidden', 'Your own password is changed under Account, Sign-in and sessions.');
  }
  const token = await app.db.transaction(async (tx) => {
    await requireAdministrator(actor, tx);
    if (!(await findAccount(tx, userId))) throw notFound();
    await addAuditEvent(actor, tx, { at: now, action: 'reset-link-issued', subjectId: userId });
    return newResetToken(tx, userId, now);
  });
  return { token, expiresAt: new Date(now.getTime() + resetLinkLifetimeMs) };
}
