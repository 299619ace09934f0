// The doctor sees what is wrong with the services around: real mail servers, a real provider's document, real databases.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { readEnvironment } from '@/lib/environment';
import { checkDatabase } from '@/scripts/doctor/check-database';
import { checkMail } from '@/scripts/doctor/check-mail';
import { checkProviders } from '@/scripts/doctor/check-providers';
import type { Finding } from '@/scripts/doctor/finding';
import { describeDatabases, emptyUrl } from '@/tests/support/database';
import { freePort } from '@/tests/support/server';

const states = (findings: Finding[]) => findings.map(({ what, state }) => `${what} ${state}`);

describe('e-mail', () => {
  let server: SMTPServer | undefined;
  afterEach(() => new Promise<void>((resolve) => (server ? server.close(resolve) : resolve())));

  const serve = (options: SMTPServerOptions): Promise<number> => {
    const one = new SMTPServer({
      onAuth: ({ password }, _, done) => done(password === 'right' ? null : new Error('no'), { user: 'course' }),
      onData: () => {
        throw new Error('nothing may be sent');
      },
      ...options,
    });
    one.on('error', () => {});
    server = one;
    return new Promise((resolve) => {
      one.listen(0, '0.0.0.0', () => resolve((one.server.address() as { port: number }).port));
    });
  };
  // The server says that its certificate is one for tests.
  beforeAll(() => jest.spyOn(console, 'error').mockImplementation());
  afterAll(() => jest.restoreAllMocks());
  const check = (smtpUrl: string) => checkMail({ smtpUrl, from: 'a@example.org' });
  const plain: SMTPServerOptions = { disabledCommands: ['STARTTLS'], allowInsecureAuth: true };

  test('is not asked for where it is not set up', async () => {
    expect(await checkMail(null)).toMatchObject({ state: 'skipped' });
  });

  test('takes the login, or refuses it', async () => {
    const port = await serve(plain);
    const right = await check(`smtp://course:right@127.0.0.1:${port}`);
    expect(right).toMatchObject({ state: 'right', says: expect.stringMatching(/on this machine and takes the login/) });
    const wrong = await check(`smtp://course:wrong@127.0.0.1:${port}`);
    expect(wrong).toMatchObject({ state: 'broken', remedy: expect.stringContaining('password') });
  });

  test('is warned of where it is not encrypted and not on this machine', async () => {
    const port = await serve(plain);
    // An address of this machine that does not look like one.
    expect(await check(`smtp://course:right@127.0.0.2:${port}`)).toMatchObject({ state: 'warning' });
  });

  test('is encrypted by STARTTLS, whose certificate must hold', async () => {
    const port = await serve({});
    const bad = await check(`smtp://course:right@127.0.0.1:${port}`);
    expect(bad).toMatchObject({ state: 'broken', says: expect.stringContaining('certificate') });
    const trusted = await check(`smtp://course:right@127.0.0.1:${port}?tls.rejectUnauthorized=false`);
    expect(trusted).toMatchObject({ state: 'right', says: expect.stringContaining('encrypted') });
  });

  test('is missed where nobody listens', async () => {
    expect(await check(`smtp://127.0.0.1:${await freePort()}`)).toMatchObject({ state: 'broken' });
  });
});

describe('a provider', () => {
  let server: Server;
  let document: (issuer: string) => [number, string] = () => [200, '{}'];
  let issuer: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const [status, text] = request.url === '/staff/.well-known/openid-configuration' ? document(issuer) : [404, ''];
      response.writeHead(status).end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    issuer = `http://127.0.0.1:${(server.address() as { port: number }).port}/staff`;
  });
  afterAll(() => server.close());

  const check = async (more: Record<string, string> = {}) => {
    const oidc = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'course', OIDC_CLIENT_SECRET: 'secret' };
    return (await checkProviders(readEnvironment({ ...oidc, ...more })))[0] as Finding;
  };
  const whole = (of: string) => ({
    ...{ issuer: of, authorization_endpoint: `${of}/a`, token_endpoint: `${of}/t`, jwks_uri: `${of}/k` },
  });

  test('is the issuer that it says, with or without a slash at the end', async () => {
    document = (of) => [200, JSON.stringify(whole(of))];
    expect(await check()).toMatchObject({ state: 'right' });
    document = (of) => [200, JSON.stringify(whole(`${of}/`))];
    expect(await check()).toMatchObject({ state: 'right' });
  });

  test.each<[string, typeof document]>([
    ['another issuer', (of) => [200, JSON.stringify({ ...whole(of), issuer: 'https://evil.example.com' })]],
    ['no endpoint', (of) => [200, JSON.stringify({ issuer: of })]],
    ['no document', () => [404, '']],
    ['no JSON', () => [200, '<html>']],
    ['null', () => [200, 'null']],
  ])('is broken: %s', async (_, wrong) => {
    document = wrong;
    expect(await check()).toMatchObject({ state: 'broken' });
  });

  test('is broken where nobody answers, and only named where it is GitHub', async () => {
    expect(await check({ OIDC_ISSUER: `http://127.0.0.1:${await freePort()}` })).toMatchObject({ state: 'broken' });
    const github = readEnvironment({ GITHUB_CLIENT_ID: 'a', GITHUB_CLIENT_SECRET: 'b' });
    expect(states(await checkProviders(github))).toEqual(['OpenID Connect skipped', 'GitHub right', 'Google skipped']);
  });
});

describeDatabases('the database', (open, kind) => {
  const sound = kind === 'sqlite' ? ['Integrity right'] : [];

  test('is right', async () => {
    const db = await open();
    expect(states(await checkDatabase(db.url))).toEqual([
      'Database right',
      ...sound,
      'Migrations right',
      'Clock right',
    ]);
  });

  test('is seen to be newer, and to lack a migration', async () => {
    const db = await open();
    const insert = (name: string) =>
      db.client
        .$executeRaw`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES (${name}, 'x', ${name}, CURRENT_TIMESTAMP, 1)`;
    await insert('29990101000000_later');
    expect(states(await checkDatabase(db.url))).toContain('Migrations broken');
    await db.client.$executeRaw`DELETE FROM _prisma_migrations WHERE migration_name LIKE '2%'`;
    expect(states(await checkDatabase(db.url))).toContain('Migrations warning');
  });
});

describe('an SQLite file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'go-routine-doctor-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('need not exist yet', async () => {
    expect(states(await checkDatabase(`file:${folder}/none.db`))).toEqual(['Database skipped', 'Clock right']);
  });

  test('is seen to be no database', async () => {
    writeFileSync(join(folder, 'bad.db'), 'this is not a database, and longer than a header of one'.repeat(200));
    expect(states(await checkDatabase(`file:${folder}/bad.db`))).toEqual(['Database broken']);
  });
});

test('a PostgreSQL that is not there is told without its password', async () => {
  const { url, discard } = await emptyUrl('sqlite');
  await discard();
  expect(url).toContain('file:');
  const [found] = await checkDatabase(`postgresql://course:hunter2hunter2@127.0.0.1:${await freePort()}/course`);
  expect(found).toMatchObject({ state: 'broken' });
  expect(JSON.stringify(found)).not.toContain('hunter2');
});
