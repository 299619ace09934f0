// npm run demo, as the operator runs it: what it says where there is nothing to do, and where it cannot do it.
import { spawnSync } from 'node:child_process';
import { addTeam } from '@/lib/data/teams';
import { actorOf } from '@/lib/data/users';
import { emptyUrl, freshDatabase, type TestDatabase } from '@/tests/support/database';

jest.setTimeout(120_000);

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase('sqlite');
});
afterEach(() => db.close());

function demo(url: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'scripts/demo.ts', ...args],
    { encoding: 'utf8', env: { ...process.env, DATABASE_URL: url } },
  );
  return { status, stdout, stderr };
}

test('says that a demo is there already, and adds nothing', async () => {
  const owner = { id: 'owner', state: 'account', role: 'learner', name: 'Owner', isDemo: true, createdAt: new Date() };
  const { id } = await addTeam(actorOf(await db.client.user.create({ data: owner })), db.client, {
    ...{ name: 'Renamed since', now: new Date() },
  });
  await db.client.team.update({ where: { id }, data: { isDemo: true } });
  const said = demo(db.url);
  expect(said).toMatchObject({ status: 0, stdout: expect.stringContaining('there already; nothing was added') });
  expect(await db.client.user.count()).toBe(1);

  expect(demo(db.url, '--remove').stdout).toContain('Removed 1 demo account and 1 team.');
  expect([await db.client.user.count(), await db.client.team.count()]).toEqual([0, 0]);
  expect(demo(db.url, '--remove').stdout).toContain('There is no demo here. Nothing was removed.');
});

test('refuses numbers that make no team, and a database that is not set up', async () => {
  for (const args of [['--members', '2'], ['--days', 'many'], ['--seed=-1']]) {
    const { status, stderr } = demo(db.url, ...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is a whole number from')]);
  }
  const { url, discard } = await emptyUrl('sqlite');
  expect(demo(url)).toMatchObject({ status: 1, stderr: expect.stringContaining('npm start') });
  await discard();
});
