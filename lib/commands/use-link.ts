/** One-time links, from the page behind them: looked at without being used up, and the one error for those that do not hold. */

import type { App } from '@/lib/commands/app';
import { AppError } from '@/lib/core/app-error';
import type { LinkPurpose } from '@/lib/core/letter';
import { findInvitation } from '@/lib/data/invitations';
import { findToken, useToken } from '@/lib/data/one-time-tokens';
import type { Tx } from '@/lib/data/open-database';
import { findAccount, type StoredUser } from '@/lib/data/users';

export const spentLink = () =>
  new AppError('not-found', 'This link was used already, replaced by a newer one, or has expired. Ask for a new one.');

/** Whether the link can still be used; for the page that it opens, which must not use it up. */
export async function linkHolds(app: App, purpose: LinkPurpose | 'invitation', token: string): Promise<boolean> {
  const asked = { token, now: app.now() };
  if (purpose === 'invitation') return findInvitation(app.db.client, asked);
  return (await findToken(app.db.client, { ...asked, purpose })) !== null;
}

/** Uses up a link to an account. Throws `not-found` where it does not hold; `isProof` where it was sent to the account's address. */
export async function useAccountLink(
  app: App,
  tx: Tx,
  purpose: 'sign-in' | 'reset-password',
  token: string,
): Promise<{ user: StoredUser; isProof: boolean }> {
  const used = await useToken(tx, { purpose, token, now: app.now() });
  const user = used?.userId ? await findAccount(tx, used.userId) : null;
  if (!used || !user) throw spentLink();
  return { user, isProof: used.email !== null && used.email === user.emailKey };
}
