/** Makes an account: out of the guest who asks, whose progress stays, or a new one. With a set-up token it is the administrator's. */

import type { App } from '@/lib/commands/app';
import { setupPurpose } from '@/lib/commands/ensure-setup-token';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { useToken } from '@/lib/data/one-time-tokens';
import type { Tx } from '@/lib/data/open-database';
import { hashPassword } from '@/lib/data/password';
import { actorOf, countAdministrators, findByEmail, lockOwnUser, makeAccount, ownUser } from '@/lib/data/users';

export type SignUp = { email: string; password: string; name: string; timeZone?: string | undefined };

/** Throws `invalid` naming the field where the address is taken, `not-found` for a set-up token that does not hold. */
export async function signUp(
  app: App,
  actor: Actor,
  { email, password, name, timeZone = 'UTC' }: SignUp,
  setupToken?: string,
): Promise<{ actor: SignedInActor; sessionVersion: number }> {
  const hasAccount = () =>
    new AppError('invalid', 'You are signed in already. Sign out first to make another account.');
  if (actor.type === 'user' && actor.state === 'account') throw hasAccount();
  const passwordHash = await hashPassword(password);
  const now = app.now();
  const signingUp = async (tx: Tx): Promise<{ actor: SignedInActor; sessionVersion: number }> => {
    if (actor.type === 'user') {
      // The same guest may have signed up in another tab meanwhile.
      await lockOwnUser(actor, tx);
      if ((await ownUser(actor, tx)).state !== 'guest') throw hasAccount();
    }
    if (setupToken !== undefined) {
      const holds = await useToken(tx, { purpose: setupPurpose, token: setupToken, now });
      if (!holds || (await countAdministrators(tx)) > 0) {
        throw new AppError('not-found', 'This link was used or has expired. Start the server again for a fresh one.');
      }
    }
    if (await findByEmail(tx, email)) {
      const message = 'There is an account with this address. Sign in instead; progress made here moves into it.';
      throw new AppError('invalid', message, { fields: [{ path: 'email', message }] });
    }
    const role = setupToken === undefined ? {} : { role: 'administrator' as const };
    const user = await makeAccount(actor, tx, { email, name, passwordHash, timeZone, now, ...role });
    return { actor: actorOf(user), sessionVersion: user.sessionVersion };
  };
  // Somebody else may take the address between the look and the insert.
  return app.db.transaction(signingUp, { retryUniqueOn: ['User'] });
}
