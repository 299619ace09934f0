// Owns looking a database over for the operator: which server it is, whether it is sound, how its clock goes. Changes nothing.
import 'server-only';
import { existsSync } from 'node:fs';
import { providerOf, sqliteFile } from '@/lib/data/database-url';
import { Connection, releaseClosedHandles, whileNotBusy } from '@/lib/data/libsql/connection';
import { findDamage } from '@/lib/data/libsql/find-damage';
import { connectToPostgresql } from '@/lib/data/migrations/status';

export type Inspection = {
  /** Such as "SQLite 3.45.1" or "PostgreSQL 16.2". */
  version: string;
  /** What SQLite's own check finds wrong, at most a few lines; PostgreSQL checks its pages by itself. */
  damage: string[];
  /** How far the server's clock is before (negative) or after ours, to half a round trip. Null where they are one. */
  clockOffsetMs: number | null;
};

/** Null where there is no SQLite file yet. Throws where the database does not answer or is no database. */
export async function inspectDatabase(url: string): Promise<Inspection | null> {
  return providerOf(url) === 'sqlite' ? inspectSqlite(sqliteFile(url)) : inspectPostgresql(url);
}

async function inspectSqlite(file: string): Promise<Inspection | null> {
  if (!existsSync(file)) return null;
  const connection = new Connection(file, '');
  try {
    const version = await whileNotBusy(() => connection.run({ sql: 'SELECT sqlite_version()' }));
    const damage = await whileNotBusy(() => findDamage(connection));
    return { version: `SQLite ${version.rows[0]?.[0]}`, damage, clockOffsetMs: null };
  } finally {
    connection.drop();
    await releaseClosedHandles();
  }
}

async function inspectPostgresql(url: string): Promise<Inspection> {
  const client = await connectToPostgresql(url);
  try {
    const askedAt = Date.now();
    const { rows } = await client.query<{ version: string; now: Date }>(
      "SELECT current_setting('server_version') AS version, clock_timestamp() AS now",
    );
    const [row] = rows;
    if (!row) throw new Error('The server gave no answer');
    const clockOffsetMs = Math.round(row.now.getTime() - (askedAt + Date.now()) / 2);
    return { version: `PostgreSQL ${row.version.split(' ')[0]}`, damage: [], clockOffsetMs };
  } finally {
    await client.end();
  }
}
