// Owns moving SQLite files about so that a kill or a power cut leaves the one or the other, and never a write-ahead log of another.
import 'server-only';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { Connection, isBusy, whileNotBusy } from './connection';
import { DatabaseInUseError } from './file-lock';

/** Copies the database with all that was committed to it; answers with the original's fingerprint. */
export async function copyDatabase(file: string, copy: string, waitMs: number): Promise<string> {
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
export function fingerprint(file: string): string {
  const state = statSync(file, { bigint: true, throwIfNoEntry: false });
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return state ? `${state.ino} ${state.size} ${state.mtimeNs} ${log?.size ?? 0}` : 'none';
}

/** Puts the copy in the file's place, so that either the one or the other survives a power cut. */
export function replace(file: string, copy: string): void {
  sync(copy, 'r+');
  renameSync(copy, file);
  // Windows cannot open folders.
  if (process.platform !== 'win32') sync(path.dirname(file), 'r');
}

export function sync(target: string, flags: string): void {
  const descriptor = openSync(target, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export function removeDatabase(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}
