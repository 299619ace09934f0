// A backup taken while answers come in: restored into a fresh folder, it holds every answer acknowledged before it began, and folds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { openDatabase } from '@/lib/data/open-database';
import { apiClient } from '@/tests/support/api-client';
import { isRun } from '@/tests/support/code-answers';
import { answerFor } from '@/tests/support/key-answers';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

/** Runs one of the commands as its npm script does. */
async function command(script: string, args: string[], dataDir: string): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', script, ...args], {
    env: { ...process.env, DATA_DIR: dataDir },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

let server: TestServer;
let isOver = false;
const fresh = mkdtempSync(join(tmpdir(), 'go-routine-fresh-'));
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(async () => {
  isOver = true;
  await server?.stop();
  rmSync(fresh, { recursive: true, force: true });
});

test('a backup of a server under load is whole, and restores', async () => {
  const file = join(fresh, 'backup.db');
  const placed = (await theCourse()).exercises.filter((one) => !one.reviewOnly && one.kind !== 'recall' && !isRun(one));
  const acknowledged: string[] = [];
  const learner = async () => {
    while (!isOver) {
      const client = apiClient(server);
      for (const exercise of placed.slice(0, 12)) {
        const shown = await client.begin(exercise);
        const { status, data } = await client.answer(shown.id, answerFor(exercise, 'right'));
        // One that has to wait for the backup for more than five seconds is refused.
        expect(status).toBe(200);
        acknowledged.push(data.id);
      }
    }
  };
  const learners = [learner(), learner(), learner()];
  while (acknowledged.length < 60 && !isOver) await new Promise((resolve) => setTimeout(resolve, 20));
  const before = [...acknowledged];
  const backup = await command('scripts/backup.ts', ['--to', file], server.dataDir);
  const during = acknowledged.length - before.length;
  isOver = true;
  await Promise.all(learners);
  expect([backup.code, backup.output]).toEqual([0, expect.stringContaining(`Wrote ${file}`)]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  // The server went on meanwhile.
  expect(during).toBeGreaterThan(0);
  expect((await command('scripts/backup.ts', ['--to', file], server.dataDir)).output).toContain('exists already');
  const busy = await command('scripts/restore.ts', [file], server.dataDir);
  expect([busy.code, busy.output]).toEqual([1, expect.stringContaining('is in use')]);

  const data = join(fresh, 'data');
  const restore = await command('scripts/restore.ts', [file], data);
  expect([restore.code, restore.output]).toEqual([0, expect.stringContaining('Restored')]);
  const db = openDatabase(`file:${join(data, 'course.db')}`);
  const { users, differences } = await rebuildCards({ db }, { repair: false });
  const kept = new Set((await db.client.attempt.findMany({ select: { id: true } })).map(({ id }) => id));
  await db.close();
  expect(differences).toEqual([]);
  expect(users).toBeGreaterThan(2);
  expect(before.filter((id) => !kept.has(id))).toEqual([]);
});
