// Owns putting a backup in the place of an SQLite database: prepared beside it, then swapped in by one rename.
import 'server-only';
import { chmodSync, constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Connection, isBusy, releaseClosedHandles, whileNotBusy } from '@/lib/data/libsql/connection';
import { removeDatabase, replace, sync } from '@/lib/data/libsql/database-files';
import { DatabaseInUseError, holdExclusive } from '@/lib/data/libsql/file-lock';
import { migrateFile } from '@/lib/data/migrations/deploy-sqlite';
import { assertCompatible, compareHistory, type Migration, readHistory } from '@/lib/data/migrations/history';
import { appliedToSqlite } from '@/lib/data/migrations/status';
import type { Database } from '@/lib/data/open-database';
import { UpkeepError } from './errors';
import { assertWhole, withCopy } from './settle-copy';

export type Restored<T> = {
  /** Where the database that was there is now; null where there was none. */
  keptAt: string | null;
  migrated: string[];
  prepared: T;
};

/**
 * Replaces `file` by the backup. `prepare` gets the backup's copy opened, migrated to this version. Until the last rename nothing
 * of the old database is touched; from it on the new one is there. Throws UpkeepError for a file that is no backup of ours,
 * MigrationHistoryError for one of a newer version and DatabaseInUseError while a server runs.
 */
export async function restoreSqlite<T>(
  backup: string,
  file: string,
  {
    at,
    prepare,
    projectRoot = process.cwd(),
    waitMs,
  }: { at: Date; prepare: (db: Database) => Promise<T>; projectRoot?: string; waitMs?: number },
): Promise<Restored<T>> {
  assertBackup(backup, file);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const lock = await holdExclusive(file, waitMs);
  const copy = `${file}.restoring`;
  try {
    removeDatabase(copy);
    copyFileSync(backup, copy, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    chmodSync(copy, 0o600);
    assertWhole(copy, 'Choose another backup.');
    const pending = await pendingOf(copy, projectRoot);
    migrateFile(copy, pending);
    await releaseClosedHandles();
    const prepared = await withCopy(copy, prepare);
    const keptAt = await keepOld(file, at);
    replace(file, copy);
    return { keptAt, migrated: pending.map(({ name }) => name), prepared };
  } finally {
    removeDatabase(copy);
    rmSync(`${copy}.lock`, { force: true });
    lock.release();
  }
}

function assertBackup(backup: string, file: string): void {
  if (!existsSync(backup))
    throw new UpkeepError(`There is no file ${backup}.`, 'Name a file that npm run backup wrote.');
  if (path.resolve(backup) === path.resolve(file)) {
    throw new UpkeepError('That is the database itself.', 'Name a file that npm run backup wrote.');
  }
  if (existsSync(`${backup}-wal`)) {
    const remedy = 'Copy the three files into a folder of their own, and back that up with npm run backup.';
    throw new UpkeepError(`${backup} has a log beside it (-wal): part of it is missing here.`, remedy);
  }
}

/** The migrations that the backup lacks. Throws where it is not one of ours, or of a newer version. */
async function pendingOf(copy: string, projectRoot: string): Promise<Migration[]> {
  const status = compareHistory(readHistory('sqlite', projectRoot), await appliedToSqlite(copy));
  if (status.applied.length === 0) {
    throw new UpkeepError('That file is no database of Go Routine.', 'Name a file that npm run backup wrote.');
  }
  assertCompatible(status);
  return status.pending;
}

/** Keeps the old database beside the new one, under a name that says when; whole, and without a log that the new one would take for its own. */
async function keepOld(file: string, at: Date): Promise<string | null> {
  if (!existsSync(file)) return null;
  const kept = `${file}.before-restore-${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;
  const isOneFile = await foldLog(file);
  const partial = `${kept}.partial`;
  copyFileSync(file, partial, constants.COPYFILE_FICLONE);
  chmodSync(partial, 0o600);
  sync(partial, 'r+');
  renameSync(partial, kept);
  // Of a database too broken to be opened, the log goes along as it is.
  if (!isOneFile) for (const end of ['-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, kept + end);
  return kept;
}

/** Brings the log into the file; false where the file is too broken for that. */
async function foldLog(file: string): Promise<boolean> {
  const connection = new Connection(file, '');
  try {
    await whileNotBusy(() => connection.runScript('PRAGMA journal_mode = DELETE'));
    return true;
  } catch (error) {
    if (!isBusy(error)) return false;
    throw new DatabaseInUseError(`Another program has ${file} open. Stop it, then try again. Nothing was changed.`, {
      cause: error,
    });
  } finally {
    connection.drop();
    await releaseClosedHandles();
  }
}
