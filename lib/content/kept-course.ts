/** What was read and checked of the course, kept beside the build: that takes seconds, and a server starts many times without a change. */
import 'server-only';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadCourse, readCourse } from './read-course';

const isBuilding = () =>
  // biome-ignore lint/style/noProcessEnv: set by Next while it builds, when what is kept would be of the build before.
  process.env.NEXT_PHASE === 'phase-production-build';

/**
 * As `readCourse`. In a built app what the same build has read without a problem is taken from `buildDir`, as long as no file of the
 * course has another size or time. Where nothing can be written there, nothing is kept.
 */
export async function readKeptCourse(root: string, buildDir = join(process.cwd(), '.next')): Promise<ReadCourse> {
  const buildId = textOf(join(buildDir, 'BUILD_ID'));
  if (buildId === null || isBuilding()) return readCourse(root);
  const file = join(buildDir, keptName(root));
  const print = fingerprint(root, buildId);
  const kept = fromJson(textOf(file), print);
  if (kept) return kept;
  const read = await readCourse(root);
  if (read.problems.length === 0) keep(file, JSON.stringify({ print, read }));
  return read;
}

/** Another folder's course takes nothing from this one. */
export const keptName = (root: string): string =>
  `course-${createHash('sha256').update(root).digest('hex').slice(0, 8)}.json`;

/** Of all files: as long as it stays, none was changed, added or removed. */
function fingerprint(root: string, buildId: string): string {
  const hash = createHash('sha256').update(`${buildId}\0${root}`);
  const names = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const name of names) {
    const { size, mtimeMs } = statSync(name);
    hash.update(`\0${name}\0${size}\0${mtimeMs}`);
  }
  return hash.digest('hex');
}

function fromJson(text: string | null, print: string): ReadCourse | null {
  if (!text?.startsWith(`{"print":"${print}"`)) return null;
  let read: ReadCourse;
  try {
    ({ read } = JSON.parse(text) as { read: ReadCourse });
  } catch {
    // Cut short by whatever happened to the disk.
    return null;
  }
  // Lines are asked for where there is a problem, and here there is none.
  const nowhere = { lineOf: () => undefined };
  for (const lesson of read.lessons) {
    Object.assign(lesson, nowhere);
    for (const exercise of lesson.exercises) Object.assign(exercise, nowhere);
  }
  for (const track of read.tracks) Object.assign(track, nowhere);
  return read;
}

/** Whole or not at all, whoever else does the same. */
function keep(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // A file system that can only be read: each start reads the course.
  }
}

const textOf = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);
