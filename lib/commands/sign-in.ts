/** Signs in by e-mail and password, and moves the progress of the guest who signs in into the account. */

import type { App } from '@/lib/commands/app';
import { mergeGuest } from '@/lib/commands/merge-guest';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { verifyPassword } from '@/lib/data/password';
import { actorOf, findByEmail } from '@/lib/data/users';

/** Null where address and password do not belong together; which of both is wrong is not told. */
export async function signIn(
  app: App,
  actor: Actor,
  { email, password }: { email: string; password: string },
): Promise<{ actor: SignedInActor; sessionVersion: number } | null> {
  const user = await findByEmail(app.db.client, email);
  const fits = await verifyPassword(user?.passwordHash ?? null, password);
  if (!user || !fits || user.state !== 'account') return null;
  const account = actorOf(user);
  if (actor.type === 'user' && actor.state === 'guest') await mergeGuest(app, actor, account);
  return { actor: account, sessionVersion: user.sessionVersion };
}
