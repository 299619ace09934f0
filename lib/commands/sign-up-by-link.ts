/** Makes an account for the address that a link was sent to, which proves it. */

import type { App } from '@/lib/commands/app';
import { assertWithoutAccount, openAccount } from '@/lib/commands/open-account';
import { spentLink } from '@/lib/commands/use-link';
import type { Actor } from '@/lib/core/access';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { findToken, useToken } from '@/lib/data/one-time-tokens';
import { hashPassword } from '@/lib/data/password';

export type SignUpByLink = {
  token: string;
  name: string;
  password: string;
  timeZone?: string | undefined;
  device?: string;
};

/** Throws `not-found` where the link does not hold, `invalid` where the address has got an account meanwhile. */
export async function signUpByLink(
  app: App,
  actor: Actor,
  { token, name, password, timeZone = 'UTC', device = unknownDevice }: SignUpByLink,
): Promise<SignedIn> {
  assertWithoutAccount(actor);
  const asked = { purpose: 'sign-up' as const, token, now: app.now() };
  if (!(await findToken(app.db.client, asked))) throw spentLink();
  const passwordHash = await hashPassword(password);
  return app.db.transaction(
    async (tx) => {
      const email = (await useToken(tx, asked))?.email;
      if (!email) throw spentLink();
      const account = { email, name, passwordHash, emailVerifiedAt: asked.now };
      return openAccount(app, actor, tx, { account, timeZone, method: 'password', device });
    },
    { retryUniqueOn: ['User'] },
  );
}
