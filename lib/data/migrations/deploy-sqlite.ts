// Owns migrating an SQLite file. SQLite's migrations are not atomic (they switch foreign keys off, which no transaction can), so a
// copy is migrated and checked, and takes the file's place only then.
import 'server-only';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Connection } from '@/lib/data/libsql/connection';
import { copyDatabase, fingerprint, removeDatabase, replace } from '@/lib/data/libsql/database-files';
import { DatabaseInUseError, holdExclusive } from '@/lib/data/libsql/file-lock';
import { findDamage } from '@/lib/data/libsql/find-damage';
import type { DeployOptions } from './deploy';
import { MigrationFailedError } from './errors';
import { assertCompatible, compareHistory, type Migration, readHistory } from './history';
import { createRecord, recordApplied } from './record';
import { appliedToSqlite } from './status';

/** Applies what is pending in `file` and answers with the names. See deployMigrations for what it throws. */
export async function deployToSqlite(
  file: string,
  { projectRoot, log, waitMs }: Required<DeployOptions>,
): Promise<string[]> {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = await holdExclusive(file, waitMs);
  const copy = `${file}.migrating`;
  try {
    // Asked again: another process may have migrated while this one waited for the lock.
    const status = compareHistory(readHistory('sqlite', projectRoot), await appliedToSqlite(file));
    assertCompatible(status);
    if (status.pending.length === 0) return [];

    removeDatabase(copy);
    const before = await copyDatabase(file, copy, waitMs);
    migrateFile(copy, status.pending, log);
    if (fingerprint(file) !== before) {
      throw new DatabaseInUseError(
        `Another program wrote to ${file} during the migration. Stop it, then try again. Nothing was changed.`,
      );
    }
    replace(file, copy);
    return status.pending.map(({ name }) => name);
  } finally {
    removeDatabase(copy);
    lock.release();
  }
}

/** Applies migrations to a file that nobody else uses, in place. After a failure the file is of no further use. */
export function migrateFile(
  file: string,
  migrations: readonly Migration[],
  log: (line: string) => void = () => {},
): void {
  const connection = new Connection(file, 'PRAGMA foreign_keys = ON');
  try {
    connection.runScript(createRecord('sqlite'));
    for (const migration of migrations) {
      log(`Applying the migration ${migration.name}`);
      try {
        connection.runScript(migration.sql);
        const { sql, values } = recordApplied('sqlite', migration);
        connection.run({ sql, args: values });
        const damage = findDamage(connection);
        if (damage.length > 0) throw new Error(`it leaves ${damage.join('; ')}`);
      } catch (error) {
        throw new MigrationFailedError(migration.name, error);
      }
    }
  } finally {
    connection.drop();
  }
}
