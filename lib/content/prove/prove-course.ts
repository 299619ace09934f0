/** Proves the course with real Go: chooses what has to be proved, and keeps the records of what was. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { coverage } from '@/lib/content/brief';
import { checkTeaching } from '@/lib/content/check-teaching';
import type { Problem } from '@/lib/content/problem';
import { type ReadCourse, readCourse } from '@/lib/content/read-course';
import type { Brief } from '@/lib/core/brief-format';
import { type Environment, findGo, type Go, isGo } from '@/lib/go-toolchain';
import { lazyGrader } from './lazy-grader';
import type { ProvingGrader } from './proof-context';
import { isSameGo, readRecords, updateRecords } from './proof-records';
import { isOf, type ProvedPieces, proveDue } from './prove-due';
import { withScratch } from './scratch-folder';
import { concerns, restrictTo, type Subject, subjectsOf } from './subjects';

export type ProveOptions = {
  /** The content folder. */
  root: string;
  env: Environment;
  /** A go command to take where `env` has none. */
  fetchedGo?: string | undefined;
  /** What is built to prove with is kept below it; without it, in a temporary folder. */
  cacheDir?: string;
  /** Only this lesson or exercise: channels/leaks, channels/leaks/slow-logger, or a path. */
  place?: string;
  /** Prove what is recorded as proved, too, and take nothing less than all of it. */
  all?: boolean;
  /** With `all`: of every so many lessons, prove again the one with this number, from 1; the others from the records where these hold. */
  part?: { number: number; of: number };
  /** Write recorded outputs instead of comparing them. */
  record?: boolean;
  onProgress?: (text: string) => void;
  /** The production grader for this Go, opened only where an exercise needs it. */
  openGrader?: OpenGrader;
};

export type OpenGrader = (go: Go) => Promise<ProvingGrader & { close(): void }>;

export type Proved = {
  /** Sorted by place. */
  problems: Problem[];
  /** What was not proved here although it is not wrong; to be told, not to fail. */
  notices: string[];
  lessons: number;
  objectives: number;
  /** By kind. */
  exercises: Record<string, number>;
  /** Of brief.yaml, for the whole course; absent where there is none. */
  rows?: { covered: number; total: number };
  provedNow: number;
  fromRecords: number;
  /** Such as go1.26.8; absent where there is no Go. */
  go?: string;
};

export async function proveCourse(options: ProveOptions): Promise<Proved> {
  const root = realpathSync(resolve(options.root));
  const read = await readWhole(root);
  const chosen = restrictTo(subjectsOf(read), options.place);
  const found = await withScratch((scratch) => proveChosen(chosen, read, scratch, { ...options, root }));
  const lessons = new Set(chosen.map(({ lesson }) => lesson));
  return {
    ...found,
    problems: sortProblems(found.problems),
    lessons: lessons.size,
    objectives: [...lessons].reduce((sum, lesson) => sum + lesson.source.objectives.length, 0),
    exercises: countKinds(chosen),
    ...(read.brief && options.place === undefined ? { rows: countRows(read.brief, read) } : {}),
  };
}

/** With what is wrong with its teaching among the problems. */
async function readWhole(root: string): Promise<ReadCourse> {
  const read = await readCourse(root);
  return { ...read, problems: [...read.problems, ...checkTeaching(read)] };
}

type Found = Pick<Proved, 'problems' | 'notices' | 'provedNow' | 'fromRecords' | 'go'>;

async function proveChosen(
  chosen: Subject[],
  read: ReadCourse,
  scratch: string,
  {
    root,
    env,
    fetchedGo,
    cacheDir = scratch,
    place,
    all = false,
    part = { number: 1, of: 1 },
    record = false,
    onProgress = () => {},
    openGrader,
  }: ProveOptions,
): Promise<Found> {
  const ofPlace = (problems: Problem[]) => problems.filter(({ file }) => concerns(file, place));
  const none: Found = { problems: ofPlace(read.problems), notices: [], provedNow: 0, fromRecords: 0 };
  const fails = (problem: Problem): Found => ({ ...none, problems: [...none.problems, problem] });
  if (chosen.length === 0 && place !== undefined) {
    // it may be there and cannot be read, which has been said
    return none.problems.some(({ file }) => file.startsWith('units/')) ? none : fails(unknownPlace(place, read));
  }
  const go = await findGo(env, scratch, fetchedGo);
  if (!isGo(go)) return fails(go);

  const records = readRecords(root);
  const inputs = new Map(chosen.map((subject) => [subject, subject.inputs()]));
  const isProved = (subject: Subject) => {
    const known = records[subject.key];
    return known !== undefined && known.inputs === inputs.get(subject) && isSameGo(known.go, go.version);
  };
  const isInPart = ({ lesson }: Subject) => read.lessons.indexOf(lesson) % part.of === part.number - 1;
  const due = chosen.filter((subject) => (all && isInPart(subject)) || record || !isProved(subject));
  const grader = lazyGrader(go, openGrader);
  const { problems, whole, withoutRace } = await proveDue(due, {
    ...{ go, root, scratch, cacheDir, record, onProgress, grader },
  }).finally(grader.close);

  // what was recorded just now is there now
  const structural = record ? (await readWhole(root)).problems : read.problems;
  const proved = whole.filter((subject) => !structural.some((problem) => isOf(subject, problem)));
  updateRecords(root, {
    proved: proved.map((subject) => ({
      key: subject.key,
      // a recorded output is an input
      inputs: record ? subject.inputs() : (inputs.get(subject) ?? ''),
      go: go.version,
    })),
    known: place === undefined ? subjectsOf(read).map(({ key }) => key) : undefined,
  });
  const raceless = withoutRace.subjects.length > 0 ? [racelessProblem(withoutRace)] : [];
  return {
    problems: [...problems, ...ofPlace(structural), ...(all ? raceless : [])],
    notices: all ? [] : raceless.map(({ message, cure }) => `${message}. ${cure}`),
    provedNow: proved.length,
    fromRecords: chosen.length - due.length,
    go: go.version,
  };
}

function racelessProblem({ subjects, why }: ProvedPieces['withoutRace']): Problem {
  const names = subjects.map(({ key }) => key).sort();
  return {
    file: 'go.mod',
    message: `-race does not work here (${why}), so these are not proved: ${names.join(', ')}`,
    cure: 'Install gcc (or name a C compiler: CC=clang), or leave them to CI.',
  };
}

function unknownPlace(place: string, { lessons }: ReadCourse): Problem {
  const known = lessons.map(({ unitId, id }) => `${unitId}/${id}`).join(', ');
  return {
    file: 'course.yaml',
    message: `there is no lesson or exercise "${place}"`,
    cure: `Name a lesson (${known}) or lesson/exercise.`,
  };
}

function countRows(brief: Brief, read: ReadCourse): { covered: number; total: number } {
  const rows = coverage(brief, read);
  return { covered: rows.filter(({ lessons }) => lessons.length > 0).length, total: rows.length };
}

function countKinds(subjects: Subject[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { exercise } of subjects)
    if (exercise) counts[exercise.source.kind] = (counts[exercise.source.kind] ?? 0) + 1;
  return counts;
}

function sortProblems(problems: Problem[]): Problem[] {
  const seen = new Map(
    problems.map((problem) => [JSON.stringify([problem.file, problem.line, problem.message]), problem]),
  );
  return [...seen.values()].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0),
  );
}
