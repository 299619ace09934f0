// npm run restore killed at any point leaves the old database or the new one, whole, and the next restore goes through.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Libsql from 'libsql';
import { backUpSqlite } from '@/lib/data/upkeep/back-up-sqlite';
import { makeApp } from '@/tests/support/app';
import { freshDatabase, projectRoot } from '@/tests/support/database';
import { learn, makeGuest } from '@/tests/support/learner';
import { times } from '@/tests/support/thorough';

jest.setTimeout(300_000);

test('killed at any point, a restore leaves the one or the other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'go-routine-kills-'));
  const [backup, file] = [join(folder, 'backup.db'), join(folder, 'course.db')];
  const db = await freshDatabase('sqlite');
  const app = await makeApp(async () => db);
  await backUpSqlite(db.url.slice('file:'.length), file, async () => undefined);
  await learn(app, await makeGuest(app), ['red-1-a']);
  await backUpSqlite(db.url.slice('file:'.length), backup, async () => undefined);
  await db.close();
  const old = join(folder, 'old.db');
  copyFileSync(file, old);

  // The course of the history, which is read faster than the whole one.
  const contentDir = join(app.course.lessons[0]?.folder.dir ?? '', '..', '..', '..');
  const places = { DATA_DIR: folder, DATABASE_URL: `file:${file}`, CONTENT_DIR: contentDir };
  const restore = () =>
    spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', 'scripts/restore.ts', backup], {
      ...{ cwd: projectRoot, stdio: 'ignore', env: { ...process.env, ...places } },
    });
  const ended = async (child: ReturnType<typeof restore>) => (await once(child, 'close'))[0] as number | null;
  const startedMs = Date.now();
  expect(await ended(restore())).toBe(0);
  const wholeMs = Date.now() - startedMs;

  const found = new Set<number>();
  const rounds = times(6, 2);
  for (let round = 0; round < rounds; round += 1) {
    copyFileSync(old, file);
    const child = restore();
    // Mostly towards the end, where the files are moved.
    const timer = setTimeout(() => child.kill('SIGKILL'), wholeMs * (0.5 + (0.6 * round) / rounds));
    await ended(child);
    clearTimeout(timer);
    const handle = new Libsql(file);
    expect(handle.prepare('PRAGMA integrity_check').get()).toMatchObject({ integrity_check: 'ok' });
    found.add((handle.prepare('SELECT count(*) AS n FROM Attempt').get() as { n: number }).n);
    handle.close();
  }
  for (const count of found) expect([0, 2]).toContain(count);
  expect(await ended(restore())).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});
