/** Makes an account with a password. A set-up token makes it the administrator's; an invitation lets in where sign-up is not open. */

import type { App } from '@/lib/commands/app';
import { assertWithoutAccount, openAccount } from '@/lib/commands/open-account';
import type { Actor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { useInvitation } from '@/lib/data/invitations';
import { useToken } from '@/lib/data/one-time-tokens';
import type { Tx } from '@/lib/data/open-database';
import { hashPassword } from '@/lib/data/password';
import { countAdministrators } from '@/lib/data/users';

export type SignUp = {
  email: string;
  password: string;
  name: string;
  timeZone?: string | undefined;
  device?: string;
};

/** What lets a person in besides the policy. */
export type Admission = { by: 'setup' | 'invitation'; token: string };

/** Throws `invalid` naming the field where the address is taken, `not-found` for a token that does not hold. */
export async function signUp(
  app: App,
  actor: Actor,
  { email, password, name, timeZone = 'UTC', device = unknownDevice }: SignUp,
  admission?: Admission,
): Promise<SignedIn> {
  assertWithoutAccount(actor);
  const account = { email, name, passwordHash: await hashPassword(password) };
  const role = admission?.by === 'setup' ? { role: 'administrator' as const } : {};
  return app.db.transaction(
    async (tx) => {
      if (admission) await admit(app, tx, admission);
      return openAccount(app, actor, tx, { account, timeZone, method: 'password', device, ...role });
    },
    // Somebody else may take the address between the look and the insert.
    { retryUniqueOn: ['User'] },
  );
}

/** Uses the token up; taken back with everything else where the sign-up fails. */
export async function admit(app: App, tx: Tx, { by, token }: Admission): Promise<void> {
  const now = app.now();
  if (by === 'invitation') {
    if (await useInvitation(tx, { token, now })) return;
    throw new AppError('not-found', 'This invitation was used up, revoked or has expired. Ask for a new one.');
  }
  const holds = await useToken(tx, { purpose: 'administrator', token, now });
  if (!holds || (await countAdministrators(tx)) > 0) {
    throw new AppError('not-found', 'This link was used or has expired. Start the server again for a fresh one.');
  }
}
