/** The operator's way out where no e-mail is sent: a one-time token that sets a new password for an account. */

import type { App } from '@/lib/commands/app';
import { issueToken, voidTokens } from '@/lib/data/one-time-tokens';
import { findByEmail } from '@/lib/data/users';

const lifetimeMs = 30 * 60_000;

/** Null where no account has the address. It does not prove the address: nobody read an e-mail. */
export async function issueResetLink(app: Pick<App, 'db' | 'now'>, email: string): Promise<string | null> {
  return app.db.transaction(async (tx) => {
    const user = await findByEmail(tx, email);
    if (user?.state !== 'account') return null;
    const whose = { userId: user.id };
    await voidTokens(tx, { purposes: ['reset-password'], whose });
    return issueToken(tx, { purpose: 'reset-password', whose, now: app.now(), lifetimeMs });
  });
}
