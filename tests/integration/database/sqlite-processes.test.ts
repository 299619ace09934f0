// What an SQLite file survives: processes that are killed while they write, two that write at once, and one that lives long.
import { readdirSync, readlinkSync } from 'node:fs';
import { type Child, startChild } from '@/tests/support/child-script';
import { freshDatabase, type TestDatabase } from '@/tests/support/database';
import { times } from '@/tests/support/thorough';

let database: TestDatabase;

beforeEach(async () => {
  database = await freshDatabase('sqlite');
  await database.client.user.create({ data: { id: 'counter', state: 'guest', createdAt } });
});

afterEach(() => database.close());

const createdAt = new Date(0);
const startWriter = (prefix: string, count = Number.POSITIVE_INFINITY) =>
  startChild('database-writer.ts', database.url, prefix, String(count));

test('writers are killed, and no acknowledged commit is lost or left half done', async () => {
  const kills = times(50, 12);
  const acknowledged: string[] = [];
  let started = 0;
  const line = async () => {
    while (started < kills) {
      const writer = startWriter(`w${started++}`);
      await writer.firstLine;
      await pause(100 + Math.random() * 200);
      await kill(writer);
      acknowledged.push(...writer.lines);
    }
  };
  // Two at a time, so that a kill also meets a process that is about to write.
  await Promise.all([line(), line()]);

  const users = await usersInOrder();
  const ids = new Set(users.map(({ id }) => id));
  expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
  // Each commit is one count and one user: half a commit would leave a gap.
  expect(users.map(({ lastSequence }) => lastSequence)).toEqual([...users.keys()]);
  expect(await count()).toBe(users.length);
  expect(acknowledged.length).toBeGreaterThan(kills);
  expect(await database.client.$queryRaw`PRAGMA integrity_check`).toEqual([{ integrity_check: 'ok' }]);
}, 300_000);

test('a commit is on the disk before it is acknowledged', async () => {
  // What a kill cannot show and a power cut would: the log is synced at every commit.
  expect(await database.client.$queryRaw`PRAGMA synchronous`).toEqual([{ synchronous: 2 }]);
  expect(await database.client.$queryRaw`PRAGMA journal_mode`).toEqual([{ journal_mode: 'wal' }]);
  expect(await database.client.$queryRaw`PRAGMA foreign_keys`).toEqual([{ foreign_keys: 1 }]);
});

test('two processes write at once and everything arrives', async () => {
  const writers = [startWriter('a', 100), startWriter('b', 100)];
  const ends = await Promise.all(writers.map(({ ended }) => ended));
  expect(ends).toEqual([
    { code: 0, errors: '' },
    { code: 0, errors: '' },
  ]);
  expect(await usersInOrder()).toHaveLength(200);
  expect(await count()).toBe(200);
}, 60_000);

test('waiting for another process does not hold up this one', async () => {
  const holder = startChild('database-holder.ts', database.url);
  await holder.firstLine;
  let isWritten = false;
  const writing = database.client.user.create({ data: { id: 'waited', state: 'guest', createdAt } }).then(() => {
    isWritten = true;
    return database.transaction((tx) => tx.user.create({ data: { id: 'waited too', state: 'guest', createdAt } }));
  });
  writing.catch(() => {});
  // It waits for some seconds. That only the turns of this process end the other's hold shows that it has them meanwhile.
  for (let turn = 0; turn < 30; turn++) {
    await pause(5);
    expect(isWritten).toBe(false);
  }
  holder.process.stdin?.end();
  await writing;
  expect(await holder.ended).toEqual({ code: 0, errors: '' });
}, 60_000);

test('a process that does not let go is given up after some seconds, and then all is well again', async () => {
  const holder = startChild('database-holder.ts', database.url);
  await holder.firstLine;
  const startedAt = performance.now();
  const write = () => database.transaction((tx) => tx.user.create({ data: { id: 'u1', state: 'guest', createdAt } }));
  await expect(write()).rejects.toThrow(/timed? ?out|locked/i);
  expect(performance.now() - startedAt).toBeGreaterThan(4_500);
  expect(performance.now() - startedAt).toBeLessThan(30_000);
  await kill(holder);
  await write();
}, 90_000);

test('many transactions, every third rolled back, open no more files than the first', async () => {
  const openFiles = () => readdirSync('/proc/self/fd').filter((name) => isOurs(name)).length;
  const isOurs = (descriptor: string) => {
    try {
      return readlinkSync(`/proc/self/fd/${descriptor}`).startsWith(database.url.slice('file:'.length));
    } catch {
      return false;
    }
  };
  await database.client.user.create({ data: { id: 'u1', state: 'guest', createdAt } });
  await database.client.$executeRaw`PRAGMA synchronous = OFF`;
  const before = openFiles();
  const transactions = times(3_000, 600);
  for (let index = 1; index <= transactions; index++) {
    const change = database.transaction(async (tx) => {
      await tx.user.update({ where: { id: 'u1' }, data: { lastSequence: { increment: 1 } } });
      if (index % 3 === 0) throw new Error('rolled back');
    });
    await change.catch((error: Error) => expect(error.message).toBe('rolled back'));
  }
  expect(openFiles()).toBe(before);
  expect(await database.client.user.findUnique({ where: { id: 'u1' } })).toMatchObject({
    lastSequence: (transactions * 2) / 3,
  });
}, 60_000);

async function count(): Promise<number> {
  return (await database.client.user.findUniqueOrThrow({ where: { id: 'counter' } })).lastSequence;
}

function usersInOrder(): Promise<{ id: string; lastSequence: number }[]> {
  return database.client.user.findMany({ where: { id: { not: 'counter' } }, orderBy: { lastSequence: 'asc' } });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function kill(child: Child): Promise<void> {
  child.process.kill('SIGKILL');
  await child.ended;
}
