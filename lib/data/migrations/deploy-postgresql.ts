// Owns migrating a PostgreSQL database: everything in one transaction, under a lock that lets one process at a time do it.
import 'server-only';
import pg from 'pg';
import type { DeployOptions } from './deploy';
import { MigrationFailedError } from './errors';
import { type Applied, assertCompatible, compareHistory, type Migration, readHistory } from './history';
import { createRecord, recordApplied, selectApplied } from './record';
import { connectToPostgresql } from './status';

/** Any number that no other program uses for its advisory locks; this one is "goroutin" in ASCII. */
const LOCK = 0x676f726f7574696en;

/** Queries queue up behind a migration that waits for a table; after this long they matter more. */
const TABLE_WAIT_MS = 5_000;

/** Applies what is pending and answers with the names. See deployMigrations for what it throws. */
export async function deployToPostgresql(
  url: string,
  { projectRoot, log, waitMs }: Required<DeployOptions>,
): Promise<string[]> {
  const client = await connectToPostgresql(url);
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL lock_timeout = ${Math.round(waitMs)}`);
    // Released with the transaction, also when this process is killed.
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]).catch(refuseWait);
    await client.query(`SET LOCAL lock_timeout = ${TABLE_WAIT_MS}`);
    await client.query(createRecord('postgresql'));
    const { rows } = await client.query<Applied>(selectApplied);
    const status = compareHistory(readHistory('postgresql', projectRoot), rows);
    assertCompatible(status);
    for (const migration of status.pending) {
      log(`Applying the migration ${migration.name}`);
      await apply(client, migration);
    }
    await client.query('COMMIT');
    return status.pending.map(({ name }) => name);
  } finally {
    // Ends the transaction where it was not committed.
    await client.end();
  }
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    // Without values, a query may be a whole script.
    await client.query(migration.sql);
    const { sql, values } = recordApplied('postgresql', migration);
    await client.query(sql, values);
  } catch (error) {
    throw new MigrationFailedError(migration.name, error);
  }
}

function refuseWait(error: unknown): never {
  const lockNotAvailable = '55P03';
  if (error instanceof pg.DatabaseError && error.code === lockNotAvailable) {
    throw new Error('Another process is migrating this database. Try again when it is done. Nothing was changed.', {
      cause: error,
    });
  }
  throw error;
}
