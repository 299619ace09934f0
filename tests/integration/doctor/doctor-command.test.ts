// npm run doctor as the operator runs it: plain lines or JSON, the exit status, and never a secret.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hideSecrets } from '@/scripts/doctor/hide-secrets';
import { freePort } from '@/tests/support/server';

type Told = { what: string; state: string; says: string; remedy?: string };

function doctor(args: string[], env: Record<string, string> = {}, script = 'scripts/doctor.mjs') {
  const told = spawnSync(process.execPath, [script, ...args], {
    ...{ encoding: 'utf8', env: { ...process.env, ...env } as NodeJS.ProcessEnv },
  });
  return { status: told.status, text: told.stdout + told.stderr, out: told.stdout };
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'go-routine-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('says that all is right, and ends with 0', async () => {
  const { status, text } = doctor([], { DATA_DIR: folder, PORT: String(await freePort()) });
  expect(text).toMatch(/^ok +Node +v\d/);
  expect(text).not.toMatch(/^BROKEN/m);
  expect(status).toBe(0);
});

test('says all that is broken, what to do, and no secret', async () => {
  const closed = await freePort();
  const password = 'sw0rd"fish\\of';
  const encoded = encodeURIComponent(password);
  const env = {
    DATA_DIR: folder,
    PORT: String(await freePort()),
    AUTH_SECRET: 'a secret of the operator, long enough',
    DATABASE_URL: `postgresql://course:${encoded}@127.0.0.1:${closed}/course`,
    SMTP_URL: `smtp://course:${encoded}@127.0.0.1:${closed}`,
    OIDC_ISSUER: `http://127.0.0.1:${closed}`,
    OIDC_CLIENT_ID: 'course',
    OIDC_CLIENT_SECRET: 'the secret of the client',
  };
  const { status, out, text } = doctor(['--json'], env);
  expect(status).toBe(1);
  const { findings } = JSON.parse(out) as { findings: Told[] };
  const wrong = findings.filter(({ state }) => state === 'broken');
  expect(wrong.map(({ what }) => what).sort()).toEqual(['Database', 'E-mail', 'OpenID Connect']);
  for (const { says, remedy } of wrong) expect([says, remedy]).toEqual([expect.any(String), expect.any(String)]);
  for (const secret of [password, encoded, JSON.stringify(password).slice(1, -1), env.AUTH_SECRET, 'the secret of']) {
    expect(text).not.toContain(secret);
  }
});

test('hides secrets whatever a message holds', () => {
  const source = { SMTP_URL: 'smtp://me:p%40ss-word@mail.example.com', AUTH_SECRET: 'abcdefgh'.repeat(5) };
  const told = `no: ${source.SMTP_URL} p@ss-word p%40ss-word ${btoa('p@ss-word')} ${source.AUTH_SECRET} end`;
  expect(hideSecrets(told, source)).toBe('no: *** *** *** *** *** end');
  expect(hideSecrets('/data/course.db', { DATABASE_URL: 'file:/data/course.db' })).toBe('/data/course.db');
});

test('looks no further where the packages are not those of the lock file', () => {
  for (const name of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(name, join(folder, name), { recursive: true });
  const { status, text } = doctor([], {}, join(folder, 'scripts/doctor.mjs'));
  expect(status).toBe(1);
  expect(text).toMatch(/^BROKEN +Packages .*npm ci/m);
  expect(text).not.toContain('Database');
});
