// Owns what makes a second run do nothing: a hash of each step's inputs, kept in a file, its stamp, once the step has succeeded.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { root } from './paths.mjs';

const ignored = new Set(['node_modules', 'generated', '.DS_Store']);

/** A hash of the files and folders (relative to the repository; what does not exist counts as such), and of `extra` values. */
export function fingerprint(paths, extra = []) {
  const hash = createHash('sha256').update(JSON.stringify([process.versions.node, extra]));
  for (const file of paths.flatMap((path) => filesUnder(resolve(root, path))).sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !ignored.has(name))
    .flatMap((name) => filesUnder(join(path, name)));
}

/** Whether the step that `stamp` stands for last succeeded with these very inputs. */
export function isDone(stamp, hash) {
  try {
    return readFileSync(stamp, 'utf8') === hash;
  } catch {
    return false;
  }
}

export function markDone(stamp, hash) {
  writeFileSync(stamp, hash, { mode: 0o600 });
}

export function forget(stamp) {
  rmSync(stamp, { force: true });
}
