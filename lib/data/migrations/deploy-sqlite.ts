// Owns migrating an SQLite file. SQLite's migrations are not atomic (they switch foreign keys off, which no transaction can), so a
// copy is migrated and checked, and takes the file's place only then.
import 'server-only';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Connection, isBusy, whileNotBusy } from '@/lib/data/libsql/connection';
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

/** Copies the database with all that was committed to it; answers with the original's fingerprint. */
async function copyDatabase(file: string, copy: string, waitMs: number): Promise<string> {
  if (!existsSync(file)) {
    writeFileSync(copy, '', { flag: 'wx' });
    return fingerprint(file);
  }
  const connection = new Connection(file, '');
  try {
    // Brings what is still in the write-ahead log into the file and removes the log, which works only while nobody else has it open.
    await whileNotBusy(() => connection.runScript('PRAGMA journal_mode = DELETE'), waitMs);
  } catch (error) {
    if (!isBusy(error)) throw error;
    throw new DatabaseInUseError(`Another program has ${file} open. Stop it, then try again. Nothing was changed.`, {
      cause: error,
    });
  } finally {
    connection.drop();
  }
  const before = fingerprint(file);
  copyFileSync(file, copy, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  return before;
}

/** Changes when a program that knows nothing of the lock writes to the database. */
function fingerprint(file: string): string {
  const state = statSync(file, { bigint: true, throwIfNoEntry: false });
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return state ? `${state.ino} ${state.size} ${state.mtimeNs} ${log?.size ?? 0}` : 'none';
}

/** Puts the copy in the file's place, so that either the one or the other survives a power cut. */
function replace(file: string, copy: string): void {
  sync(copy, 'r+');
  renameSync(copy, file);
  // Windows cannot open folders.
  if (process.platform !== 'win32') sync(path.dirname(file), 'r');
}

function sync(target: string, flags: string): void {
  const descriptor = openSync(target, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}
