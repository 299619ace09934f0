// Owns where databases of tests are kept: in memory where there is room for them, for no test asks a disk what it kept over a power cut.
import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inMemory = '/dev/shm';
const roomBytes = 1_000_000_000;

/** A new folder for a database; a commit on a disk waits for it, thousands of times. Who made it removes it. */
export function databaseFolder(prefix: string): string {
  return mkdtempSync(join(hasRoom() ? inMemory : tmpdir(), prefix));
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= roomBytes;
  } catch {
    return false;
  }
}
