/** Changes one's password, or sets one where there is none; the other sessions end. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { voidTokens } from '@/lib/data/one-time-tokens';
import { hashPassword, verifyPassword } from '@/lib/data/password';
import { endOtherSessions } from '@/lib/data/sessions';
import { ownUser, replacePassword } from '@/lib/data/users';

/** `sessionId` goes on. Where there is no password, `currentPassword` is not looked at. */
export type PasswordChange = { currentPassword: string | undefined; password: string; sessionId: string | null };

/** Throws `invalid`, naming the field, where the current password is not right. */
export async function changePassword(
  app: App,
  actor: SignedInActor,
  { currentPassword, password, sessionId }: PasswordChange,
): Promise<void> {
  const user = await ownUser(actor, app.db.client);
  if (user.state !== 'account') {
    throw new AppError('invalid', 'You have no account yet. Make one, and choose its password there.');
  }
  const before = user.passwordHash;
  if (before !== null && !(await verifyPassword(before, currentPassword ?? ''))) throw notTheirs();
  const after = await hashPassword(password);
  await app.db.transaction(async (tx) => {
    // Another tab may have changed it since it was looked at.
    if (!(await replacePassword(actor, tx, { before, after }))) throw notTheirs();
    await endOtherSessions(actor, tx, sessionId, app.now());
    await voidTokens(tx, { purposes: ['reset-password', 'sign-in'], whose: { userId: actor.userId } });
  });
}

function notTheirs(): AppError {
  const message = 'This is not your password now.';
  return new AppError('invalid', message, { fields: [{ path: 'currentPassword', message }] });
}
