/** Signs in by e-mail and password, and moves the progress of the guest who signs in into the account. */

import type { App } from '@/lib/commands/app';
import { bringProgress } from '@/lib/commands/merge-guest';
import type { Actor } from '@/lib/core/access';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { verifyPassword } from '@/lib/data/password';
import { openSession } from '@/lib/data/sessions';
import { actorOf, findByEmail } from '@/lib/data/users';

export type SignIn = { email: string; password: string; device?: string };

/** Null where address and password do not belong together; which of both is wrong is not told. */
export async function signIn(
  app: App,
  actor: Actor,
  { email, password, device = unknownDevice }: SignIn,
): Promise<SignedIn | null> {
  const known = await findByEmail(app.db.client, email);
  const fits = await verifyPassword(known?.passwordHash ?? null, password);
  if (!known || !fits) return null;
  return app.db.transaction(async (tx) => {
    // Checking takes a while: the password may have been changed meanwhile, and its old sessions ended.
    const user = await findByEmail(tx, email);
    if (!user || user.passwordHash !== known.passwordHash || user.state !== 'account') return null;
    const account = actorOf(user);
    await bringProgress(app, actor, account, tx);
    return { actor: account, session: await openSession(account, tx, { method: 'password', device, now: app.now() }) };
  });
}
