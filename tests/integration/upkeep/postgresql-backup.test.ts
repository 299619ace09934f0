// Backups of PostgreSQL by its own programs: what is told where they are missing, and there and back on a real server.
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import type { Database } from '@/lib/data/open-database';
import { backUpPostgresql } from '@/lib/data/upkeep/back-up-postgresql';
import { libpqEnvironment, runTool } from '@/lib/data/upkeep/postgresql-tools';
import { restorePostgresql } from '@/lib/data/upkeep/restore-postgresql';
import { makeApp } from '@/tests/support/app';
import { freshDatabase, postgresUrl } from '@/tests/support/database';
import { learn, makeGuest } from '@/tests/support/learner';

jest.setTimeout(120_000);

test('the address goes by the environment, without options that libpq does not know', () => {
  const url = 'postgresql://me:p%40ss@db.example.com:6543/course?connection_limit=5&sslmode=require';
  expect(libpqEnvironment(url)).toEqual({
    ...{ PGHOST: 'db.example.com', PGPORT: '6543', PGUSER: 'me', PGPASSWORD: 'p@ss', PGDATABASE: 'course' },
    PGSSLMODE: 'require',
  });
});

test('a missing program is named, and where it comes from', async () => {
  const missing = runTool('pg_dump', ['--version'], { url: 'postgresql://a@b/c', env: { PATH: '/nowhere' } });
  await expect(missing).rejects.toMatchObject({
    ...{ message: expect.stringContaining('pg_dump is not installed'), remedy: expect.stringContaining('client') },
  });
});

const describeOnServer = postgresUrl ? describe : describe.skip;

describeOnServer('on a PostgreSQL server (TEST_POSTGRES_URL)', () => {
  const env = process.env;
  const fold = (db: Database) => rebuildCards({ db }, { repair: false });
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'go-routine-dump-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const names = async () => {
    const admin = new pg.Client({ connectionString: postgresUrl });
    await admin.connect();
    const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database');
    await admin.end();
    return rows.map(({ datname }) => datname);
  };

  test('a backup goes there and back, and the old database is kept', async () => {
    const db = await freshDatabase('postgres');
    const app = await makeApp(async () => db);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a']);
    const dump = join(folder, 'course.dump');
    await backUpPostgresql(db.url, dump, env);
    expect(statSync(dump).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['course.dump']);
    await learn(app, guest, ['red-1-b']);

    const restore = (file = dump) => restorePostgresql(file, db.url, { at: new Date(), prepare: fold, env });
    await expect(restore()).rejects.toThrow(/is in use/);
    await db.client.$disconnect();
    const before = await names();
    writeFileSync(join(folder, 'text.dump'), 'no dump');
    await expect(restore(join(folder, 'text.dump'))).rejects.toThrow(/pg_restore failed/);
    expect(await names()).toEqual(before);

    const { keptAt, prepared } = await restore();
    expect(prepared).toEqual({ users: 1, differences: [] });
    expect(await db.client.attempt.count()).toBe(2);
    expect(await names()).toContain(keptAt);
    await db.close();
    const admin = new pg.Client({ connectionString: postgresUrl });
    await admin.connect();
    await admin.query(`DROP DATABASE "${keptAt}"`);
    await admin.end();
    expect((await names()).filter((name) => name.endsWith('_restoring'))).toEqual([]);
  });
});
