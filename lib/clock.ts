// Owns the time: everything on the server that asks what time it is asks here.
import { readFileSync } from 'node:fs';
import { environment } from '@/lib/environment';

/**
 * The present moment. With TEST_CLOCK_FILE set (tests only, refused where others can reach the server) it is moved by
 * the milliseconds in that file, read anew each time; a missing or empty file moves nothing.
 */
export function now(): Date {
  const { testClockFile } = environment();
  return new Date(Date.now() + (testClockFile === undefined ? 0 : offsetMs(testClockFile)));
}

function offsetMs(file: string): number {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
  if (!/^-?\d*$/.test(text))
    throw new Error(`TEST_CLOCK_FILE ${file} must hold a whole number of milliseconds, not: ${text}`);
  return Number(text);
}
