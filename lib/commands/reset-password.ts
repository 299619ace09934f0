/** Sets a new password by a link, ends every session, and signs in. */

import type { App } from '@/lib/commands/app';
import { bringProgress } from '@/lib/commands/merge-guest';
import { spentLink, useAccountLink } from '@/lib/commands/use-link';
import type { Actor } from '@/lib/core/access';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { findToken, voidTokens } from '@/lib/data/one-time-tokens';
import { hashPassword } from '@/lib/data/password';
import { openSession } from '@/lib/data/sessions';
import { actorOf, endAllSessions, ownUser, proveAddress, replacePassword } from '@/lib/data/users';

/** Throws `not-found` where the link does not hold. */
export async function resetPassword(
  app: App,
  actor: Actor,
  { token, password, device = unknownDevice }: { token: string; password: string; device?: string },
): Promise<SignedIn> {
  const now = app.now();
  // Hashing is costly: not for whoever makes up a link.
  if (!(await findToken(app.db.client, { purpose: 'reset-password', token, now }))) throw spentLink();
  const after = await hashPassword(password);
  return app.db.transaction(async (tx) => {
    const { user, isProof } = await useAccountLink(app, tx, 'reset-password', token);
    const account = actorOf(user);
    if (isProof) await proveAddress(account, tx, now);
    await replacePassword(account, tx, { before: (await ownUser(account, tx)).passwordHash, after });
    await endAllSessions(account, tx, now);
    await voidTokens(tx, { purposes: ['reset-password', 'sign-in'], whose: { userId: account.userId } });
    await bringProgress(app, actor, account, tx);
    return { actor: account, session: await openSession(account, tx, { method: 'link', device, now }) };
  });
}
