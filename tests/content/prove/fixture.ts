/** Copies of the small valid course in ./course, to be broken in one place or several. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '@/lib/content/problem';
import { type Proved, type ProveOptions, proveCourse } from '@/lib/content/prove/prove-course';
import { openProvingGrader } from '@/lib/grader/open-proving-grader';

const lesson = 'units/channels/handover';

export type Copy = {
  root: string;
  /** Replaces the first `from`, which must be there, in a file of the lesson. */
  change(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  read(file: string): string;
  prove(options?: Partial<ProveOptions>): Promise<Proved>;
};

const copies: string[] = [];

export function copyCourse(): Copy {
  // At the same places in each test file of a worker: what Go compiled of them there it need not compile again.
  const root = join(process.env.DATA_DIR ?? tmpdir(), `course-${copies.length}`);
  rmSync(root, { recursive: true, force: true });
  copies.push(root);
  cpSync(join(process.cwd(), 'tests/content/prove/course'), root, { recursive: true });
  const path = (file: string) => join(root, lesson, file);
  const read = (file: string) => readFileSync(path(file), 'utf8');
  const write = (file: string, text: string) => {
    mkdirSync(dirname(path(file)), { recursive: true });
    writeFileSync(path(file), text);
  };
  return {
    root,
    read,
    write,
    change(file, from, to) {
      if (!read(file).includes(from)) throw new Error(`${file} has no ${from}`);
      write(
        file,
        read(file).replace(from, () => to),
      );
    },
    prove: (options = {}) => proveCourse({ root, env: process.env, openGrader: openRealGrader, ...options }),
  };
}

/** With the modules of the real course: its tools are the ones that all tests share. */
const openRealGrader: ProveOptions['openGrader'] = (go) =>
  openProvingGrader(go, { project: process.cwd(), courseDir: join(process.cwd(), 'content'), onProgress: () => {} });

export function removeCopies(): void {
  for (const root of copies) rmSync(root, { recursive: true, force: true });
}

/** The problems in this file of the lesson, without the prefix. */
export function problemsIn({ problems }: { problems: Problem[] }, file: string): Omit<Problem, 'file'>[] {
  return problems.filter((problem) => problem.file === `${lesson}/${file}`).map(({ file: _, ...rest }) => rest);
}

/** The number of the line of `text` that contains `part`. */
export function lineWith(text: string, part: string): number {
  const index = text.split('\n').findIndex((line) => line.includes(part));
  if (index < 0) throw new Error(`no line has ${part}`);
  return index + 1;
}
