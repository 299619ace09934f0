// Backups of SQLite: whole, private and there only when finished; restores: refused where they would harm, else all or nothing.
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Libsql from 'libsql';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { migrateFile } from '@/lib/data/migrations/deploy-sqlite';
import { readHistory } from '@/lib/data/migrations/history';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { backUpSqlite } from '@/lib/data/upkeep/back-up-sqlite';
import { restoreSqlite } from '@/lib/data/upkeep/restore-sqlite';
import { makeApp } from '@/tests/support/app';
import { freshDatabase, projectRoot, type TestDatabase } from '@/tests/support/database';
import { learn, makeGuest } from '@/tests/support/learner';

jest.setTimeout(60_000);
const at = new Date('2026-03-02T09:00:00Z');
const fold = (db: Database) => rebuildCards({ db }, { repair: false });
const fileOf = (db: TestDatabase) => db.url.slice('file:'.length);

let folder: string;
let target: string;
const opened: TestDatabase[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'go-routine-upkeep-'));
  target = join(folder, 'backup.db');
});
afterEach(async () => {
  for (const db of opened.splice(0)) await db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A database with one learner and their cards. */
async function made(): Promise<TestDatabase> {
  const db = await freshDatabase('sqlite');
  opened.push(db);
  const app = await makeApp(async () => db);
  await learn(app, await makeGuest(app), ['red-1-a']);
  return db;
}

const restore = (backup: string, file: string) => restoreSqlite(backup, file, { at, prepare: fold, waitMs: 50 });

/** How many attempts a closed file holds. */
function attemptsIn(file: string): number {
  const handle = new Libsql(file);
  const row = handle.prepare('SELECT count(*) AS n FROM Attempt').get() as { n: number };
  handle.close();
  return row.n;
}

describe('a backup', () => {
  test('is made while the database is in use, is whole, and is its owner’s alone', async () => {
    const db = await made();
    const { users, differences } = await backUpSqlite(fileOf(db), target, fold);
    expect([users, differences]).toEqual([1, []]);
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['backup.db']);
    expect(attemptsIn(target)).toBe(await db.client.attempt.count());
  });

  test('says where cards are not what answers fold to', async () => {
    const db = await made();
    await db.client.card.updateMany({ data: { reps: 99 } });
    expect((await backUpSqlite(fileOf(db), target, fold)).differences).toHaveLength(1);
  });

  test('of a damaged or missing database leaves no file', async () => {
    const db = await made();
    await db.client.$disconnect();
    // An index that lacks a row.
    const handle = new Libsql(fileOf(db));
    handle.exec(
      "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = 'CREATE TABLE \"Card\" (x)' WHERE name = 'Card'",
    );
    handle.close();
    await expect(backUpSqlite(fileOf(db), target, fold)).rejects.toThrow();
    await expect(backUpSqlite(join(folder, 'none.db'), target, fold)).rejects.toThrow(/no database at/);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a restore', () => {
  let backup: string;
  let file: string;
  beforeAll(async () => {
    const place = mkdtempSync(join(tmpdir(), 'go-routine-upkeep-'));
    backup = join(place, 'backup.db');
    const db = await freshDatabase('sqlite');
    const app = await makeApp(async () => db);
    await learn(app, await makeGuest(app), ['red-1-a']);
    await backUpSqlite(fileOf(db), backup, fold);
    await db.close();
  });
  afterAll(() => rmSync(dirname(backup), { recursive: true, force: true }));
  beforeEach(() => {
    file = join(folder, 'data', 'course.db');
  });

  test('makes a fresh data folder', async () => {
    expect(await restore(backup, file)).toMatchObject({ keptAt: null, migrated: [], prepared: { users: 1 } });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['course.db', 'course.db.lock']);
  });

  test('keeps the old database, with what its log still held', async () => {
    await restore(backup, file);
    const db = openDatabase(`file:${file}`);
    await db.client.user.create({ data: { id: 'late', state: 'guest', createdAt: at } });
    // As after a kill: the log is there and nobody has it open.
    for (const end of ['', '-wal']) copyFileSync(file + end, `${file}.copy${end}`);
    await db.close();
    const crashed = `${file}.copy`;
    expect(statSync(`${crashed}-wal`).size).toBeGreaterThan(0);

    const { keptAt } = await restore(backup, crashed);
    expect(keptAt).toBe(`${crashed}.before-restore-20260302-090000`);
    const users = (path: string) => new Libsql(path).prepare("SELECT count(*) AS n FROM User WHERE id = 'late'").get();
    expect(users(String(keptAt))).toMatchObject({ n: 1 });
    expect(users(crashed)).toMatchObject({ n: 0 });
  });

  test('replaces a database that is broken', async () => {
    await restore(backup, file);
    writeFileSync(file, 'broken'.repeat(1000));
    const { keptAt } = await restore(backup, file);
    expect(readFileSync(String(keptAt), 'utf8')).toMatch(/^broken/);
    expect(attemptsIn(file)).toBe(2);
  });

  test('brings an older backup to this version', async () => {
    const older = join(folder, 'older.db');
    writeFileSync(older, '');
    const [first, ...others] = readHistory('sqlite', projectRoot);
    migrateFile(older, first ? [first] : []);
    expect((await restore(older, file)).migrated).toEqual(others.map(({ name }) => name));
  });

  test('is refused while a server runs', async () => {
    await restore(backup, file);
    const server = openDatabase(`file:${file}`);
    await server.client.user.create({ data: { id: 'late', state: 'guest', createdAt: at } });
    await expect(restore(backup, file)).rejects.toThrow(/in use. Stop the server/);
    expect(await server.client.user.count({ where: { id: 'late' } })).toBe(1);
    await server.close();
    expect(readdirSync(join(folder, 'data')).filter((name) => name.includes('restor'))).toEqual([]);
  });

  test.each<[string, (path: string, backup: string) => void, RegExp]>([
    ['nothing', () => {}, /There is no file/],
    ['a text', (path) => writeFileSync(path, 'a text '.repeat(500)), /damaged|not a database/],
    ['half a backup', (path, whole) => writeFileSync(path, readFileSync(whole).subarray(0, 100_000)), /damaged/],
    ['an empty file', (path) => writeFileSync(path, ''), /no database of Go Routine/],
    ['another program’s database', (path) => new Libsql(path).exec('CREATE TABLE t (x)'), /no database of Go Routine/],
    [
      'a database without its log',
      (path, whole) => {
        copyFileSync(whole, path);
        writeFileSync(`${path}-wal`, 'x');
      },
      /log beside it/,
    ],
    [
      'one of a newer version',
      (path, whole) => {
        copyFileSync(whole, path);
        new Libsql(path).exec("UPDATE _prisma_migrations SET migration_name = '29990101_later'");
      },
      /newer version/,
    ],
  ])('is refused from %s, and changes nothing', async (_, make, message) => {
    await restore(backup, file);
    const before = readFileSync(file);
    const bad = join(folder, 'bad.db');
    make(bad, backup);
    await expect(restore(bad, file)).rejects.toThrow(message);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(join(folder, 'data')).sort()).toEqual(['course.db', 'course.db.lock']);
    expect(existsSync(file)).toBe(true);
  });

  test('is refused from the database itself', async () => {
    await restore(backup, file);
    await expect(restore(file, file)).rejects.toThrow(/the database itself/);
  });
});
