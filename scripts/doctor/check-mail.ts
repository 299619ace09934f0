// The doctor's look at the mail server: it connects and signs in as the server would, and sends nothing.
import { createTransport } from 'nodemailer';
import type { Environment } from '@/lib/environment';
import { broken, type Finding, reasonOf, right, skipped, warning } from './finding';

const what = 'E-mail';
const waitMs = 8_000;

export async function checkMail(mail: Environment['mail']): Promise<Finding> {
  if (!mail) return skipped(what, 'SMTP_URL is not set: no e-mail is sent.');
  const { hostname, port, username, protocol } = new URL(mail.smtpUrl);
  const server = `${hostname}:${port || (protocol === 'smtps:' ? 465 : 587)}`;
  const signedIn = username ? ' and takes the login' : ' without a login';
  const encrypted = await verify(mail.smtpUrl, true);
  if (encrypted === null) return right(what, `${server} answers, encrypted,${signedIn}.`);
  if ((encrypted as { code?: string }).code !== 'ETLS') return explain(encrypted, server);
  // As the server sends: with STARTTLS where it is offered.
  const plain = await verify(mail.smtpUrl, false);
  if (plain !== null) return explain(plain, server);
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  if (isOwn) return right(what, `${server} answers on this machine${signedIn}.`);
  const says = `${server} answers, but offers no STARTTLS: links and the password go unencrypted.`;
  return warning(what, says, 'Use a port with encryption, such as smtps://…:465.');
}

/** The error, or null. Options stand in the address: beside an address nodemailer takes none. */
async function verify(smtpUrl: string, requireTLS: boolean): Promise<unknown | null> {
  const url = new URL(smtpUrl);
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) url.searchParams.set(name, `${waitMs}`);
  url.searchParams.set('requireTLS', String(requireTLS));
  const transport = createTransport(url.href);
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return error;
  } finally {
    transport.close();
  }
}

function explain(error: unknown, server: string): Finding {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (code === 'EAUTH' || responseCode === 535) {
    return broken(what, `${server} refuses the login.`, 'Check the user and password in SMTP_URL.');
  }
  const reason = reasonOf(error);
  if (/certificate|self.signed|altnames/i.test(reason)) {
    const remedy =
      'Use the name that the certificate is for, or give the server a certificate that this machine trusts.';
    return broken(what, `The certificate of ${server} does not hold: ${reason}.`, remedy);
  }
  return broken(what, `${server} does not answer: ${reason}.`, 'Check SMTP_URL, its port, and the firewall between.');
}
