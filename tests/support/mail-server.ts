// A real SMTP server on loopback that keeps what it is sent, parsed as a mail program would.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { freePort } from './server';

export type ReceivedLetter = {
  /** The recipients of the envelope: whom the server was told to deliver to. */
  recipients: string[];
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers: string[];
};

export type MailServer = {
  /** For SMTP_URL. */
  url: string;
  /** All that came so far, the oldest first. */
  letters: ReceivedLetter[];
  /** Recipients whom it refuses for good. */
  refused: Set<string>;
  /** The newest to this address. */
  newestTo(address: string): ReceivedLetter;
  stop(): Promise<void>;
};

/** On a port that nobody else takes while it is stopped. */
export async function startMailServer(at?: number): Promise<MailServer> {
  const port = at ?? (await freePort());
  const letters: ReceivedLetter[] = [];
  const refused = new Set<string>();
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
    onRcptTo({ address }, _, done) {
      if (!refused.has(address)) return done();
      done(Object.assign(new Error('no such mailbox'), { responseCode: 550 }));
    },
    onData(stream, { envelope }, done) {
      simpleParser(stream).then((mail) => {
        const to = Array.isArray(mail.to) ? mail.to.map((one) => one.text).join(', ') : (mail.to?.text ?? '');
        letters.push({
          ...{ recipients: envelope.rcptTo.map(({ address }) => address), from: mail.from?.text ?? '', to },
          ...{ subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html || '' },
          headers: mail.headerLines.map(({ line }) => line),
        });
        done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return {
    ...{ url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`, letters, refused },
    newestTo(address) {
      const letter = letters.findLast(({ recipients }) => recipients.includes(address));
      if (!letter) throw new Error(`no e-mail went to ${address}`);
      return letter;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The one address in a letter. */
export function linkIn({ text }: Pick<ReceivedLetter, 'text'>): string {
  const [link, ...others] = text.match(/https?:\/\/\S+/g) ?? [];
  if (!link || others.length > 0) throw new Error(`not one link in:\n${text}`);
  return link;
}

export const tokenIn = (letter: Pick<ReceivedLetter, 'text'>): string =>
  new URL(linkIn(letter)).searchParams.get('token') ?? '';
