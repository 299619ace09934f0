// Letters through a real SMTP server: what arrives, and what is said when the server is down, refuses, or says nothing at all.
import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Letter } from '@/lib/core/letter';
import { messageOf } from '@/lib/mail/letters';
import { linkIn, type MailServer, startMailServer } from '@/tests/support/mail-server';

const letter: Letter = { kind: 'sign-in', to: 'ana@example.org', token: 'a-token', minutes: 15 };

/** lib/mail with another environment: both are read once a process. */
async function postWith(smtpUrl: string, what: Letter): Promise<void> {
  delete (globalThis as { goRoutineMail?: unknown }).goRoutineMail;
  process.env.SMTP_URL = smtpUrl;
  process.env.PUBLIC_URL = 'https://course.example.com';
  process.env.MAIL_FROM = 'Go Routine <course@example.com>';
  jest.resetModules();
  const { post } = await import('@/lib/mail/post');
  await post(what);
}

describe('an invitation into a team', () => {
  const invitation = {
    kind: 'team-invitation',
    to: 'ana@example.org',
    token: 'a-token',
    role: 'member',
    days: 14,
  } as const;
  const write = (team: string, from: string) => messageOf({ ...invitation, team, from }, 'https://course.example.com');

  test('says who invites, to what and for how long, with one link to the page that joins', () => {
    const { subject, text, html } = write('R&D <core>', 'Lena Lead');
    expect(subject).toBe('You are invited to the team “R&D <core>” at Go Routine');
    expect(text).toContain('Lena Lead invites you to learn Go with the team “R&D <core>”');
    expect(text).toContain('for 14 days');
    expect(linkIn({ text })).toBe('https://course.example.com/teams/join?token=a-token');
    expect(html).toContain('R&amp;D &lt;core&gt;');
  });

  test.each(['Win at evil.example', 'https://evil.example', 'evil@example.net', 'a/b', 'two\nlines', ' '])(
    'leaves out %j, which a mail program could make a link of',
    (name) => {
      const { subject, text, html } = write(name, name);
      expect(subject).toBe('You are invited to a team at Go Routine');
      expect(text).toContain('Somebody invites you to learn Go with a team at');
      expect(`${subject}${text}${html}`).not.toContain(name.trim() || 'evil');
    },
  );
});

describe('posting', () => {
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
  });
  afterAll(() => server.stop());

  test('delivers text and HTML with the same link, from the operator’s sender, to one recipient', async () => {
    await postWith(server.url, letter);
    const got = server.newestTo('ana@example.org');
    expect(got).toMatchObject({
      recipients: ['ana@example.org'],
      from: '"Go Routine" <course@example.com>',
      to: 'ana@example.org',
      subject: 'Your link to sign in to Go Routine',
    });
    expect(linkIn(got)).toBe('https://course.example.com/sign-in/link?token=a-token');
    expect(got.html).toContain('href="https://course.example.com/sign-in/link?token=a-token"');
    expect(got.text).toContain('works once, for 15 minutes');
  });

  test.each([
    'ana@example.org\r\nBcc: eve@example.net',
    'ana@example.org, eve@example.net',
    'ana@example.org> RCPT TO:<eve@example.net',
    '"eve@example.net x"@example.org',
  ])('an address that smuggles in another reaches nobody else: %j', async (to) => {
    const before = server.letters.length;
    await postWith(server.url, { ...letter, to }).catch(() => undefined);
    for (const { recipients, headers } of server.letters.slice(before)) {
      expect(recipients).not.toContain('eve@example.net');
      expect(headers.filter((line) => /^bcc/i.test(line))).toEqual([]);
    }
  });

  test('an address that the server refuses is said at its field', async () => {
    server.refused.add('gone@example.org');
    const refused = postWith(server.url, { ...letter, to: 'gone@example.org' });
    await expect(refused).rejects.toMatchObject({ code: 'invalid', fields: [{ path: 'email' }] });
  });
});

describe('a mail server that', () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterAll(() => log.mockRestore());

  test('is down is said so, and the log names nobody', async () => {
    const probe = await startMailServer();
    await probe.stop();
    await expect(postWith(probe.url, letter)).rejects.toMatchObject({ code: 'unavailable' });
    expect(log.mock.calls.flat().join()).toMatch(/mail could not be sent/);
    expect(log.mock.calls.flat().join()).not.toContain('ana@');
  });

  test('takes the connection and says nothing is given up before a browser would', async () => {
    const sockets: Socket[] = [];
    let takenMs = 0;
    const silent = createServer((socket) => {
      takenMs = Date.now();
      sockets.push(socket);
    }).listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const posting = postWith(`smtp://127.0.0.1:${port}`, letter);
    await expect(posting).rejects.toMatchObject({ code: 'unavailable' });
    const waitedMs = Date.now() - takenMs;
    for (const socket of sockets) socket.destroy();
    silent.close();
    expect(sockets).toHaveLength(1);
    expect(waitedMs).toBeLessThan(10_000);
  });
});

test('every letter says what it is for, has one link to the site, and what to do if it was not you', () => {
  const letters: Letter[] = [
    letter,
    { ...letter, kind: 'reset-password', minutes: 30 },
    { ...letter, kind: 'sign-up', minutes: 30 },
    { kind: 'no-account', to: 'ana@example.org' },
    { kind: 'has-account', to: 'ana@example.org' },
  ];
  const messages = letters.map((one) => messageOf(one, 'https://example.com/course'));
  for (const message of messages) {
    expect(linkIn(message)).toMatch(/^https:\/\/example\.com\/course\/[a-z-]+/);
    expect(message.text).toContain('If you did not ask for this');
    expect(message.subject).not.toMatch(/[\r\n]/);
  }
  expect(new Set(messages.map(({ subject }) => subject)).size).toBe(letters.length);
});
