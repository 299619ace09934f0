// Owns the quick question, asked at every start: which migrations does this database have, and which does it lack?
import 'server-only';
import { existsSync } from 'node:fs';
import type { Client } from 'pg';
import { providerOf, sqliteFile } from '@/lib/data/database-url';
import { Connection, releaseClosedHandles, whileNotBusy } from '@/lib/data/libsql/connection';
import { type Applied, compareHistory, type MigrationStatus, readHistory } from './history';
import { selectApplied } from './record';

export type HistoryOptions = {
  /** The folder that holds prisma/. */
  projectRoot?: string;
};

/**
 * Compares a database with the committed history, in a few milliseconds and without changing anything. A database that does not
 * exist yet has nothing applied. Says nothing about whether they go together: see assertCompatible.
 */
export async function migrationStatus(
  url: string,
  { projectRoot = process.cwd() }: HistoryOptions = {},
): Promise<MigrationStatus> {
  const provider = providerOf(url);
  const applied = provider === 'sqlite' ? await appliedToSqlite(sqliteFile(url)) : await appliedToPostgresql(url);
  return compareHistory(readHistory(provider, projectRoot), applied);
}

/** The migrations recorded in an SQLite file; none where it does not exist. */
export async function appliedToSqlite(file: string): Promise<Applied[]> {
  if (!existsSync(file)) return [];
  const connection = new Connection(file, '');
  try {
    const { rows } = await whileNotBusy(() => connection.run({ sql: selectApplied }));
    return rows.map(([name, checksum]) => ({ name: String(name), checksum: String(checksum) }));
  } catch (error) {
    if (error instanceof Error && error.message.includes('no such table: _prisma_migrations')) return [];
    throw error;
  } finally {
    connection.drop();
    // Nobody could migrate a file that counts as open.
    await releaseClosedHandles();
  }
}

async function appliedToPostgresql(url: string): Promise<Applied[]> {
  const client = await connectToPostgresql(url);
  try {
    return (await client.query<Applied>(selectApplied)).rows;
  } catch (error) {
    const undefinedTable = '42P01';
    if (error instanceof Error && 'code' in error && error.code === undefinedTable) return [];
    throw error;
  } finally {
    await client.end();
  }
}

/** A single connection, which the caller ends. Throws when the server does not answer in ten seconds. */
export async function connectToPostgresql(url: string): Promise<Client> {
  // Loaded here, because most installations never need it.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A lost connection fails the query that runs; told to nobody, the event would end the process.
  client.on('error', () => {});
  await client.connect();
  return client;
}
