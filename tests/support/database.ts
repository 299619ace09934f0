// Owns databases for tests: migrated, isolated, and made quickly, of each kind that the product runs on.
import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrateFile } from '@/lib/data/migrations/deploy-sqlite';
import { readHistory } from '@/lib/data/migrations/history';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { historyHash } from './history-hash';
import { startPglite } from './pglite';
import { makeEmptyPostgresDatabase, makePostgresDatabase } from './postgres-server';
import { databaseFolder } from './scratch';

/** PGlite is a real PostgreSQL in memory, but with a single session: locks and concurrency need `postgres`, an installed server. */
export type DatabaseKind = 'sqlite' | 'pglite' | 'postgres';
/** `close` also deletes what it was kept in. */
export type TestDatabase = Database & { readonly url: string };
type PlacedUrl = { url: string; discard: () => Promise<void> | void };

export const projectRoot = path.resolve(__dirname, '../..');
/** A superuser's URL on a server where tests may make and drop databases; without it those tests are skipped, visibly. */
export const postgresUrl = process.env.TEST_POSTGRES_URL;
/** One of each provider: where there is a server, PGlite would show nothing that the server does not. */
export const databaseKinds: DatabaseKind[] = ['sqlite', postgresUrl ? 'postgres' : 'pglite'];

/** A migrated database of its own for the caller, who closes it. */
export async function freshDatabase(kind: DatabaseKind = 'sqlite'): Promise<TestDatabase> {
  const { url, discard } = await freshUrl(kind);
  const database = openDatabase(url);
  const close = async () => {
    await database.close();
    await discard();
  };
  return { ...database, url, close };
}

/**
 * Runs the same tests on SQLite and PostgreSQL (the server behind TEST_POSTGRES_URL, or else PGlite). `open` makes a fresh
 * database, which is closed after the test.
 */
export function describeDatabases(
  name: string,
  tests: (open: () => Promise<TestDatabase>, kind: DatabaseKind) => void,
): void {
  describe.each(databaseKinds)(`${name} on %s`, (kind) => {
    const opened: TestDatabase[] = [];
    afterEach(async () => {
      for (const database of opened.splice(0)) await database.close();
    });
    tests(async () => {
      const database = await freshDatabase(kind);
      opened.push(database);
      return database;
    }, kind);
  });
}

/** The URL of a place for a database, without any tables. */
export async function emptyUrl(kind: DatabaseKind): Promise<PlacedUrl> {
  switch (kind) {
    case 'sqlite': {
      const folder = databaseFolder('go-routine-db-');
      return {
        url: `file:${path.join(folder, 'test.db')}`,
        discard: () => rmSync(folder, { recursive: true, force: true }),
      };
    }
    case 'pglite':
      return startPglite([]);
    case 'postgres':
      if (!postgresUrl) throw new Error('Set TEST_POSTGRES_URL to test on a PostgreSQL server');
      return makeEmptyPostgresDatabase(postgresUrl);
  }
}

async function freshUrl(kind: DatabaseKind): Promise<PlacedUrl> {
  switch (kind) {
    case 'sqlite': {
      const place = await emptyUrl('sqlite');
      copyFileSync(sqliteTemplate(), place.url.slice('file:'.length));
      return place;
    }
    case 'pglite':
      return startPglite(readHistory('postgresql', projectRoot));
    case 'postgres':
      if (!postgresUrl) throw new Error('Set TEST_POSTGRES_URL to test on a PostgreSQL server');
      return makePostgresDatabase(postgresUrl, historyHash('postgresql'), projectRoot);
  }
}

/** A migrated file, made once per history and machine. */
function sqliteTemplate(): string {
  const folder = path.join(tmpdir(), 'go-routine-templates');
  const template = path.join(folder, `${historyHash('sqlite')}.db`);
  if (existsSync(template)) return template;
  mkdirSync(folder, { recursive: true });
  // Several workers may come here at once: each makes its own, and any of them will do.
  const draft = path.join(folder, `${randomUUID()}.db`);
  writeFileSync(draft, '');
  migrateFile(draft, readHistory('sqlite', projectRoot));
  renameSync(draft, template);
  return template;
}
