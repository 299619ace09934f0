/** Hands e-mails to the mail server of SMTP_URL. Never called inside a transaction: a server may take seconds to answer. */
import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { AppError } from '@/lib/core/app-error';
import type { Letter } from '@/lib/core/letter';
import { environment } from '@/lib/environment';
import { messageOf } from './letters';

/** In milliseconds; together less than a browser waits for an answer. */
const patience = { dnsTimeout: 3_000, connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 5_000 };

const keep = globalThis as typeof globalThis & { goRoutineMail?: Transporter };

/**
 * Resolves once the mail server has taken the letter. Throws `unavailable` where it does not answer or refuses to work for us, `invalid`
 * naming `email` where it refuses the address for good.
 */
export async function post(letter: Letter): Promise<void> {
  const { mail, publicUrl } = environment();
  if (!mail) throw new AppError('unavailable', 'This site cannot send e-mail. Ask your administrator for a link.');
  keep.goRoutineMail ??= createTransport(patientUrl(mail.smtpUrl));
  const { to, ...message } = messageOf(letter, publicUrl);
  try {
    // As an object: an address that is text would be read as a list.
    await keep.goRoutineMail.sendMail({ ...message, from: mail.from, to: { name: '', address: to } });
  } catch (error) {
    throw refusalOf(error as { code?: string; command?: string; responseCode?: number });
  }
}

/** nodemailer takes its options from the address alone where it is given one. The operator's own stand. */
function patientUrl(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, ms] of Object.entries(patience)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms));
  }
  return url.href;
}

function refusalOf({
  code,
  command,
  responseCode,
}: {
  code?: string;
  command?: string;
  responseCode?: number;
}): AppError {
  if (command === 'RCPT TO' && responseCode !== undefined && responseCode >= 500) {
    const message = 'The mail server does not take this address. Check that it is right.';
    return new AppError('invalid', message, { fields: [{ path: 'email', message }] });
  }
  // For the operator; without the address.
  console.error(`mail could not be sent: ${code ?? 'unknown'} ${command ?? ''} ${responseCode ?? ''}`.trimEnd());
  return new AppError(
    'unavailable',
    'The e-mail could not be sent: the mail server does not answer. Nothing was changed; try again in a few minutes.',
    { retryAfterSeconds: 60 },
  );
}
