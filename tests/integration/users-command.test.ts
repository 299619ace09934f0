// npm run users, as the operator runs it: a process of its own on the database of the site.
import { spawnSync } from 'node:child_process';
import { resetPassword } from '@/lib/commands/reset-password';
import { signIn } from '@/lib/commands/sign-in';
import { signUp } from '@/lib/commands/sign-up';
import { visitor } from '@/lib/core/access';
import { findSession } from '@/lib/data/sessions';
import { makeApp, type TestApp } from '@/tests/support/app';
import { freshDatabase, type TestDatabase } from '@/tests/support/database';
import { password } from '@/tests/support/learner';

jest.setTimeout(60_000);

const ana = { email: 'Ana@example.org', password, name: 'Ana' };
const databases: TestDatabase[] = [];
afterEach(async () => {
  for (const database of databases.splice(0)) await database.close();
});

async function open(): Promise<TestApp> {
  return makeApp(async () => {
    const database = await freshDatabase('sqlite');
    databases.push(database);
    return database;
  }, new Date());
}

function users(app: TestApp, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'scripts/users.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, DATABASE_URL: app.db.url, PUBLIC_URL: 'https://course.example.com' },
    },
  );
  return { status, stdout, stderr };
}

test('lists, makes an administrator and signs out; an unknown address is said', async () => {
  const app = await open();
  const { session, actor } = await signUp(app, visitor, ana);
  expect(users(app, 'list').stdout).toMatch(/^Ana@example\.org\tAna\tlearner\t\d{4}-\d\d-\d\d \d\d:\d\d\n$/);
  expect(users(app, 'make-administrator', 'ana@example.org')).toMatchObject({ status: 0 });
  const where = { id: actor.userId };
  expect(await app.db.client.user.findUnique({ where })).toMatchObject({ role: 'administrator' });
  expect(users(app, 'sign-out', 'ana@example.org')).toMatchObject({ status: 0 });
  expect(await findSession(app.db.client, session)).toBeNull();
  const unknown = users(app, 'sign-out', 'nobody@example.org');
  expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('No account has the address')]);
});

test('a name cannot steer the terminal', async () => {
  const app = await open();
  await signUp(app, visitor, { ...ana, name: 'A\u001b[2J\nRoot' });
  expect(users(app, 'list').stdout).toMatch(/^Ana@example\.org\tA\?\[2J\?Root\tlearner\t/);
});

test('prints a link that sets a new password once, and proves no address', async () => {
  const app = await open();
  const { actor } = await signUp(app, visitor, ana);
  const { stdout, status } = users(app, 'reset-password', 'ana@example.org');
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/^https:\/\/course\.example\.com\/reset-password\?token=/),
  ]);
  const token = new URL(stdout.trim()).searchParams.get('token') ?? '';
  const fresh = 'another long enough password';
  await resetPassword(app, visitor, { token, password: fresh });
  expect(await signIn(app, visitor, { ...ana, password: fresh })).not.toBeNull();
  await expect(resetPassword(app, visitor, { token, password })).rejects.toMatchObject({ code: 'not-found' });
  const where = { id: actor.userId };
  expect(await app.db.client.user.findUnique({ where })).toMatchObject({ emailVerifiedAt: null });
});

test.each([[['reset-password']], [['constructor', 'x']], [['sign-out', 'a', 'b']]])(
  '%j is answered by how to use it',
  async (args) => {
    const { status, stderr } = users(await open(), ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm run users -- list')]);
  },
);
