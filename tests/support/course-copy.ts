/** A copy of the tiny fixture course in a temporary folder, for tests that break it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const fixtureCourse = join(process.cwd(), 'tests', 'support', 'fixture-course');
/** The fixture's only lesson, from its root. */
export const fixtureLesson = 'units/basics/buffers';

export type CourseCopy = {
  root: string;
  /** Replaces the first occurrence; throws if there is none, so that a test cannot break nothing. */
  edit(file: string, from: string | RegExp, to: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
};

export function copyCourse(): CourseCopy {
  const root = mkdtempSync(join(tmpdir(), 'go-routine-course-'));
  copies.push(root);
  cpSync(fixtureCourse, root, { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  return {
    root,
    write,
    edit(file, from, to) {
      const text = readFileSync(join(root, file), 'utf8');
      const edited = text.replace(from, () => to);
      if (edited === text) throw new Error(`${file} does not hold ${from}`);
      write(file, edited);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
  };
}

const copies: string[] = [];

/** Call in afterAll. */
export function removeCopies(): void {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true });
}
