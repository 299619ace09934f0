/** Sends a one-time link by e-mail. One letter goes out whether the address is known or not, so that neither answer nor time tells. */

import type { App } from '@/lib/commands/app';
import type { Letter, LinkPurpose } from '@/lib/core/letter';
import { dropToken, issueToken, type TokenOwner, voidTokens } from '@/lib/data/one-time-tokens';
import { emailKeyOf, findByEmail } from '@/lib/data/users';

const minutesOf: Record<LinkPurpose, number> = { 'sign-in': 15, 'reset-password': 30, 'sign-up': 30 };

/**
 * `post` hands the letter to the mail server and throws where that fails: then the new link is taken back, and one that was sent before
 * still holds. A newer link voids the older ones of the same purpose and person.
 */
export async function sendLink(
  app: App,
  { email, purpose, post }: { email: string; purpose: LinkPurpose; post(letter: Letter): Promise<void> },
): Promise<void> {
  const user = await findByEmail(app.db.client, email);
  const isAccount = user?.state === 'account';
  if (isAccount === (purpose === 'sign-up')) {
    return post({ kind: isAccount ? 'has-account' : 'no-account', to: email });
  }
  const key = emailKeyOf(email);
  const whose: TokenOwner = { email: key, ...(user ? { userId: user.id } : {}) };
  const minutes = minutesOf[purpose];
  const lifetimeMs = minutes * 60_000;
  const token = await issueToken(app.db.client, { purpose, whose, now: app.now(), lifetimeMs });
  try {
    // To the address of the account, not to another spelling of it.
    await post({ kind: purpose, to: user?.email ?? email, token, minutes });
  } catch (error) {
    await dropToken(app.db.client, token);
    throw error;
  }
  await voidTokens(app.db.client, { purposes: [purpose], whose, except: token });
}
