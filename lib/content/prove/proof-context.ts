/** What every proof of an exercise has at hand, and how its failures become problems of the author's file. */
import { join } from 'node:path';
import type { Problem } from '@/lib/content/problem';
import type { ExerciseFolder, LessonFolder } from '@/lib/content/read-course';
import type { RunMode } from '@/lib/core/course-format';
import type { Recording } from '@/lib/core/lanes';
import type { Program } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import type { Bench } from './bench';
import { hasTests, isMain } from './packages';
import { checkRecording } from './recorded-outputs';
import { NotRunnable, programSeconds, RunStopped, Unfit } from './running';

export type ProofContext = {
  root: string;
  bench: Bench;
  /** Write recorded outputs instead of comparing them. */
  record: boolean;
  lesson: LessonFolder;
  /** A folder for temporary files. */
  scratch: string;
  grader: ProvingGrader;
};

/** The grader that learners' code meets. */
export type ProvingGrader = {
  run(program: Program): Promise<Verdict>;
  /** Records the goroutines of a program; says why where it cannot. */
  record(program: Pick<Program, 'importPath' | 'files'>): Promise<LanesRecorded>;
};

export type LanesRecorded = { recording: Recording } | { why: string };

export type ExerciseContext = ProofContext & { exercise: ExerciseFolder };

type Path = Parameters<ExerciseFolder['lineOf']>[0];

/** A problem of exercise.yaml at the value that `path` leads to. */
export function problemAt({ exercise }: ExerciseContext, path: Path, message: string, cure: string): Problem {
  return { file: exercise.file, line: exercise.lineOf(path), message, cure };
}

/** Does `work`; where a program of the folder `of` cannot be run or does not end, that is the problem, at `askedAt`. */
export async function orUnfit(
  askedAt: { file: string; line?: number },
  of: string,
  work: () => Promise<Problem[]>,
): Promise<Problem[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof NotRunnable) {
      const why = error.message.split('\n').find((line) => !line.startsWith('#')) ?? '';
      const cure = 'It must be a package main that compiles, or have tests where by is test.';
      return [{ ...askedAt, message: `${of} cannot be run: ${why}`, cure }];
    }
    if (error instanceof RunStopped) {
      return error.why === 'time'
        ? [{ ...askedAt, message: `${of} runs longer than ${programSeconds} s`, cure: 'Make it end by itself.' }]
        : [{ ...askedAt, message: `${of} prints more than 64 KiB`, cure: 'Print what matters.' }];
    }
    if (error instanceof Unfit) return error.problems;
    throw error;
  }
}

/**
 * What the folder `of` (relative to `dir`) prints. Tests are its own, or those in grade/ where it has none.
 * Where a test ran without -race although it starts goroutines, its text is what it printed then.
 */
export async function printedBy(
  { bench }: ProofContext,
  dir: string,
  of: string,
  by: RunMode,
  hasGrade: boolean,
): Promise<string[]> {
  const folder = join(dir, of);
  const isTested = by === 'test' || (by === 'race' && !isMain(folder));
  if (isTested && hasGrade && !hasTests(folder)) {
    return [(await bench.grade(dir, of, { race: by === 'race' })).text];
  }
  return bench.printed(folder, by);
}

export function recordingOf(
  context: ProofContext,
  {
    dir,
    of,
    by,
    texts,
    askedAt,
  }: { dir: string; of: string; by: RunMode; texts: string[]; askedAt: { file: string; line?: number } },
): Problem[] {
  const place = `${context.lesson.unitId}/${context.lesson.id}`;
  return checkRecording({ dir, of, by, texts, askedAt, place }, context.root, context.record);
}
