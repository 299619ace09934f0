/** The way out where no e-mail is sent: a one-time token that sets a new password, made by the operator or by an administrator. */

import type { App } from '@/lib/commands/app';
import { addAuditEvent } from '@/lib/data/audit-events';
import { issueToken, voidTokens } from '@/lib/data/one-time-tokens';
import type { Tx } from '@/lib/data/open-database';
import { findByEmail } from '@/lib/data/users';

export const resetLinkLifetimeMs = 30 * 60_000;

/** Null where no account has the address. It does not prove the address: nobody read an e-mail. */
export async function issueResetLink(app: Pick<App, 'db' | 'now'>, email: string): Promise<string | null> {
  return app.db.transaction(async (tx) => {
    const user = await findByEmail(tx, email);
    if (user?.state !== 'account') return null;
    const token = await newResetToken(tx, user.id, app.now());
    await addAuditEvent('operator', tx, { at: app.now(), action: 'reset-link-issued', subjectId: user.id });
    return token;
  });
}

/** One that was made before holds no more. */
export async function newResetToken(tx: Tx, userId: string, now: Date): Promise<string> {
  const whose = { userId };
  await voidTokens(tx, { purposes: ['reset-password'], whose });
  return issueToken(tx, { purpose: 'reset-password', whose, now, lifetimeMs: resetLinkLifetimeMs });
}
