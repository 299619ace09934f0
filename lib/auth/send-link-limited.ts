/** "Send me a link", with its limits and the sign-up policy. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import { app } from '@/lib/commands/open-app';
import { sendLink } from '@/lib/commands/send-link';
import { AppError } from '@/lib/core/app-error';
import type { LinkPurpose } from '@/lib/core/letter';
import { refusalOf } from '@/lib/core/sign-up-policy';
import { emailKeyOf } from '@/lib/data/users';
import { environment } from '@/lib/environment';
import { post } from '@/lib/mail/post';

/** Whatever is known about the address, the same happens. Throws `too-many-requests`, `unavailable`, and `invalid` by the policy. */
export async function sendLinkLimited(
  headers: Headers,
  { email, purpose }: { email: string; purpose: LinkPurpose },
): Promise<void> {
  if (purpose === 'sign-up') assertMayAsk(email);
  await limit('mail-from', clientKey(headers));
  await limit('mail-to', emailKeyOf(email));
  await sendLink(await app(), { email, purpose, post });
}

function assertMayAsk(email: string): void {
  const message = refusalOf(environment(), { provedEmail: email });
  if (message) throw new AppError('invalid', message, { fields: [{ path: 'email', message }] });
}
