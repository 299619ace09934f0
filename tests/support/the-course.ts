// The course of this repository for tests: read and checked by the real reader, once for all test files as long as its files stay as they are.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Course, courseOf } from '@/lib/content/course';
import { type ReadCourse, readCourse } from '@/lib/content/read-course';

const root = join(process.cwd(), 'content');
/** What a course is read by: another reader may read another course. */
const readers = ['lib/content', 'lib/core', 'package-lock.json'].map((name) => join(process.cwd(), name));

let course: Promise<Course> | undefined;

/** The course that the built app serves. */
export function theCourse(): Promise<Course> {
  course ??= readOnce().then(courseOf);
  return course;
}

/** To read it takes seconds, and most test files need it. No test asks it for the lines of its files. */
async function readOnce(): Promise<ReadCourse> {
  const folder = join(tmpdir(), 'go-routine-templates');
  const file = join(folder, `course-${hashOf([root]).slice(0, 12)}.json`);
  const stamp = stampOf();
  const kept = tryRead(file);
  if (kept?.stamp === stamp) return withoutLines(kept.read);
  const read = await readCourse(root);
  if (read.problems.length > 0) return read;
  mkdirSync(folder, { recursive: true });
  // Several workers may come here at once: each writes its own, and any of them will do.
  const draft = join(folder, randomUUID());
  writeFileSync(draft, JSON.stringify({ stamp, read }));
  renameSync(draft, file);
  return read;
}

function tryRead(file: string): { stamp: string; read: ReadCourse } | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const noLine = () => undefined;

const withoutLines = (read: ReadCourse): ReadCourse => ({
  ...read,
  lessons: read.lessons.map((lesson) => ({
    ...{ ...lesson, lineOf: noLine },
    exercises: lesson.exercises.map((exercise) => ({ ...exercise, lineOf: noLine })),
  })),
});

/** Changes when a file of the course or of its readers does: by names, sizes and times. */
const stampOf = (): string =>
  hashOf(
    [root, ...readers].flatMap((path) =>
      filesIn(path).map((file) => {
        const { size, mtimeMs } = statSync(file);
        return `${file} ${size} ${mtimeMs}`;
      }),
    ),
  );

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const hashOf = (lines: readonly string[]): string => createHash('sha256').update(lines.join('\n')).digest('hex');
