// Owns the lock that keeps migrations and running servers apart. It is SQLite's own lock on an empty file beside the database, so
// that the kernel lets go of it when a process is killed.
import 'server-only';
import Libsql from 'libsql';
import { isBusy, whileNotBusy } from './connection';

export type FileLock = { release(): void };

/** Long enough for another process that is just stopping, or for a small migration. */
const WAIT_MS = 5_000;

/** Another process holds the database in a way that does not go together with what was asked. The message says what to do. */
export class DatabaseInUseError extends Error {
  override name = 'DatabaseInUseError';
}

/** Holds a database open for use: others may use it too, none may migrate it. Throws DatabaseInUseError while one does. */
export function holdShared(databaseFile: string, waitMs = WAIT_MS): Promise<FileLock> {
  // The lock lasts as long as the read transaction, which needs a statement to begin.
  return hold(
    databaseFile,
    'BEGIN; SELECT count(*) FROM sqlite_master;',
    waitMs,
    `The database ${databaseFile} is being migrated. Try again when that is done.`,
  );
}

/** Holds a database alone. Throws DatabaseInUseError when it is still in use after `waitMs`. */
export function holdExclusive(databaseFile: string, waitMs = WAIT_MS): Promise<FileLock> {
  return hold(
    databaseFile,
    'BEGIN EXCLUSIVE;',
    waitMs,
    `The database ${databaseFile} is in use. Stop the server (and any script) that uses it, then try again. Nothing was changed.`,
  );
}

async function hold(databaseFile: string, sql: string, waitMs: number, refusal: string): Promise<FileLock> {
  const handle = new Libsql(`${databaseFile}.lock`, { timeout: 0 });
  try {
    await whileNotBusy(() => {
      // A busy SELECT leaves its BEGIN behind.
      if (handle.inTransaction) handle.exec('ROLLBACK');
      handle.exec(sql);
    }, waitMs);
  } catch (error) {
    handle.close();
    throw isBusy(error) ? new DatabaseInUseError(refusal, { cause: error }) : error;
  }
  return {
    release: () => {
      // Not left to close(): libsql may put that off.
      if (handle.inTransaction) handle.exec('ROLLBACK');
      handle.close();
    },
  };
}
