// Owns putting a backup in the place of a PostgreSQL database: read into a database beside it, then both renamed in one transaction.
import 'server-only';
import type { Client } from 'pg';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { connectToPostgresql, migrationStatus } from '@/lib/data/migrations/status';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { UpkeepError } from './errors';
import { runTool } from './postgresql-tools';
import type { Restored } from './restore-sqlite';

/** As restoreSqlite. The user in `url` must be allowed to make databases. */
export async function restorePostgresql<T>(
  backup: string,
  url: string,
  { at, prepare, env }: { at: Date; prepare: (db: Database) => Promise<T>; env: Record<string, string | undefined> },
): Promise<Restored<T>> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1));
  const beside = nameBeside(name, '_restoring');
  const kept = nameBeside(name, `_before_restore_${at.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}`);
  // Read first: what is no backup is refused before anything is made.
  await runTool('pg_restore', ['--list', backup], { url, env });
  const admin = await connectToPostgresql(onDatabase(url, 'postgres'));
  try {
    await refuseWhileUsed(admin, name);
    await admin.query(`DROP DATABASE IF EXISTS ${quoted(beside)}`);
    await admin.query(`CREATE DATABASE ${quoted(beside)} TEMPLATE template0`).catch(refuseRights);
    const place = onDatabase(url, beside);
    const flags = ['--exit-on-error', '--no-owner', '--no-privileges', `--dbname=${beside}`];
    await runTool('pg_restore', [...flags, backup], { url: place, env });
    if ((await migrationStatus(place)).applied.length === 0) {
      throw new UpkeepError('That file is no backup of Go Routine.', 'Name a file that npm run backup wrote.');
    }
    const { applied: migrated } = await deployMigrations(place);
    const prepared = await withDatabase(place, prepare);
    const { rowCount } = await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    const keptAt = rowCount === 0 ? null : kept;
    await swap(admin, { name, beside, keptAt });
    return { keptAt, migrated, prepared };
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${quoted(beside)}`).catch(() => undefined);
    await admin.end();
  }
}

/** Told before the work; the renames would be refused too. */
async function refuseWhileUsed(admin: Client, name: string): Promise<void> {
  const { rows } = await admin.query('SELECT 1 FROM pg_stat_activity WHERE datname = $1', [name]);
  if (rows.length > 0) throw inUse(name);
}

const inUse = (name: string) =>
  new UpkeepError(
    `The database ${name} is in use.`,
    'Stop every server (and any script) that uses it, then try again.',
  );

function refuseRights(error: unknown): never {
  const remedy = 'Let this user make databases (ALTER ROLE … CREATEDB), or restore by hand with pg_restore.';
  throw new UpkeepError('The user in DATABASE_URL may not make a database.', remedy, { cause: error });
}

/** Both names change together or not at all. PostgreSQL refuses while anybody is connected. */
async function swap(
  admin: Client,
  { name, beside, keptAt }: { name: string; beside: string; keptAt: string | null },
): Promise<void> {
  await admin.query('BEGIN');
  try {
    if (keptAt) await admin.query(`ALTER DATABASE ${quoted(name)} RENAME TO ${quoted(keptAt)}`);
    await admin.query(`ALTER DATABASE ${quoted(beside)} RENAME TO ${quoted(name)}`);
    await admin.query('COMMIT');
  } catch (error) {
    await admin.query('ROLLBACK');
    const objectInUse = '55006';
    throw (error as { code?: string }).code === objectInUse ? inUse(name) : error;
  }
}

async function withDatabase<T>(url: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(url);
  try {
    return await work(db);
  } finally {
    await db.close();
  }
}

/** PostgreSQL cuts names off after 63 bytes without a word. */
function nameBeside(name: string, end: string): string {
  let start = name;
  while (Buffer.byteLength(start + end) > 63) start = start.slice(0, -1);
  return start + end;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function onDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${encodeURIComponent(name)}` }).href;
}
