/** Small questions about files of the course. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { RunMode } from '@/lib/core/course-format';

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The names of the folders in `dir`, sorted; none if it is not there. */
export function foldersIn(dir: string): string[] {
  return entriesIn(dir).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** The entries of `dir`, sorted by name; none if it is not there. */
export function entriesIn(dir: string): { name: string; isDirectory(): boolean }[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true }).sort((a, b) => compareText(a.name, b.name));
}

/** `path` as problems name it: relative to `root`, with forward slashes. */
export const fromRoot = (root: string, path: string): string => relative(root, path).split(sep).join('/');

/** The text of a file with `\n` line ends, or undefined if it is not there. */
export function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

/** Where `content:check --record` keeps what a package printed. */
export const recordedFile = (of: string, by: RunMode): string => `${of}/${by}.txt`;

/** The commands of a recorded session. */
export const sessionFile = 'session.yaml';

/** Where it keeps what the goroutines of a program did. */
export const recordedLanesFile = (of: string): string => `${of}/lanes.json`;

/** A package that must not compile has a folder that begins with "_", so that `go build ./...` passes it by. */
export function packageFolder(dir: string, name: string): string {
  const hidden = join(name, '..', `_${name.split('/').at(-1)}`)
    .split(sep)
    .join('/');
  return !existsSync(join(dir, name)) && existsSync(join(dir, hidden)) ? hidden : name;
}

export const hasGo = (dir: string): boolean => entriesIn(dir).some((entry) => entry.name.endsWith('.go'));

export const hasSession = (dir: string): boolean => existsSync(join(dir, sessionFile));
