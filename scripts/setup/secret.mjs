// Owns the secret that signs sessions: made once, readable by its owner alone, never a default.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.mjs';

/** The secret in the data folder, made there when there is none. AUTH_SECRET, where set, stands above it. */
export function secretIn(dataFolder) {
  if (process.env.AUTH_SECRET) return process.env.AUTH_SECRET;
  const file = join(dataFolder, 'secret');
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    const kept = readKept(file);
    if (kept) return kept;
    const secret = randomBytes(32).toString('base64url');
    writeFileSync(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `The secret ${file} cannot be read or made: ${error.message}`,
      'Give this user the right to read and write the data folder, or choose another with DATA_DIR.',
    );
  }
}

function readKept(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length < 32) {
    throw new Failure(
      `The secret ${file} is too short or empty.`,
      'Remove the file to have one made; everybody signs in again then.',
    );
  }
  if (process.platform !== 'win32' && (stat.mode & 0o077) !== 0) {
    chmodSync(file, 0o600);
    console.log(
      `${file} could be read by others; now only by its owner. If somebody may have seen it, remove it and start again.`,
    );
  }
  return secret;
}
