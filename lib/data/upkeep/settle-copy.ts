// Owns making a copy of an SQLite database ready to be moved: looked over by opening it, then one file again, without a log beside it.
import 'server-only';
import { rmSync } from 'node:fs';
import { Connection, releaseClosedHandles, whileNotBusy } from '@/lib/data/libsql/connection';
import { findDamage } from '@/lib/data/libsql/find-damage';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { UpkeepError } from './errors';

/** Opens the copy for `work`, as the server would, and leaves one closed file behind. */
export async function withCopy<T>(copy: string, work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(`file:${copy}`);
  try {
    return await work(db);
  } finally {
    await db.close();
    await releaseClosedHandles();
    const connection = new Connection(copy, '');
    await whileNotBusy(() => connection.runScript('PRAGMA journal_mode = DELETE'));
    connection.drop();
    rmSync(`${copy}.lock`, { force: true });
  }
}

/** Throws UpkeepError unless SQLite finds the database sound. */
export function assertWhole(file: string, remedy: string): void {
  const connection = new Connection(file, '');
  let damage: string[];
  try {
    damage = findDamage(connection);
  } catch (error) {
    damage = [error instanceof Error ? error.message : String(error)];
  } finally {
    connection.drop();
  }
  if (damage.length > 0) throw new UpkeepError(`The database is damaged: ${damage.join('; ')}.`, remedy);
}
