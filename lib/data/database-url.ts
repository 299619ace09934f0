// Owns the two forms of a database URL.
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';

export type Provider = 'sqlite' | 'postgresql';

/** Which of the two kinds of database a URL names. Throws where it is neither. */
export function providerOf(url: string): Provider {
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  if (url.startsWith('file:')) return 'sqlite';
  throw new Error('A database URL is file:/absolute/path.db or postgresql://user:password@host/name');
}

/**
 * The path in a `file:` URL, links followed: the locks lie beside the file, and a migration puts another one in its place. Throws where
 * it is not absolute: what it is relative to would depend on who reads it.
 */
export function sqliteFile(url: string): string {
  const file = url.slice('file:'.length);
  if (!path.isAbsolute(file)) throw new Error(`The path in ${url} must be absolute`);
  return existsSync(file) ? realpathSync(file) : file;
}
