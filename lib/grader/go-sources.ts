/** Where the grader's own Go lies, and the hash that says whether what was built from it is current. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The module gograder: gate (native), and the packages testing, synctest and yield (for the sandbox). */
export const goSources = (root: string) => join(root, 'lib', 'grader', 'go');
/** What runs in the child process: plain JavaScript, started by Node itself. */
export const sandboxSources = (root: string) => join(root, 'lib', 'grader', 'sandbox');

/** A hash of all Go below `dir` but its tests, and of whatever else the result depends on. */
export function hashOfGo(dir: string, others: readonly string[]): string {
  const hash = createHash('sha256').update(others.join('\0'));
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(go|mod)$/.test(name) && !name.endsWith('_test.go'),
  );
  for (const name of files.sort()) hash.update(`\0${name}\0`).update(readFileSync(join(dir, name)));
  return hash.digest('hex').slice(0, 16);
}
