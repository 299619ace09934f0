/** Exercises that are graded by running code: what the learner starts from, and the programs that a submission makes. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RunGradedSource } from '@/lib/core/course-format';
import type { Program, SourceFile, Submission } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import { entriesIn, textOf } from './files';
import { linesOf } from './listing';

/** Raise it when the grader may judge otherwise than before: what it proved is then proved anew. */
export const graderVersion = 1;

/** Where an exercise lies: enough to find its files and to say its import path. */
export type ExercisePlace = { dir: string; unitId: string; lessonId: string; slug: string };

/** One program to be run, and what has to come of it. */
export type Wanted = { program: Program; mustPass: boolean; mutantId?: string };

/** A submission does not fit its exercise; the message is for the learner. */
export class MisfitSubmission extends Error {
  override name = 'MisfitSubmission';
}

/** The Go files of a folder, by name; `isTest` picks tests or the others. Marker lines stay: they are comments. */
export function goFilesIn(dir: string, isTest = false): SourceFile[] {
  return entriesIn(dir).flatMap(({ name }) => {
    if (!name.endsWith('.go') || name.endsWith('_test.go') !== isTest) return [];
    return { name, text: textOf(join(dir, name)) ?? '' };
  });
}

export const importPathOf = ({ unitId, lessonId, slug }: ExercisePlace) =>
  `course.example/units/${unitId}/${lessonId}/exercises/${slug}/solution`;

/** The files that the learner edits, as they begin. */
export function starterFiles({ dir }: ExercisePlace, source: RunGradedSource): SourceFile[] {
  if (source.kind === 'test') return goFilesIn(join(dir, 'starter'), true);
  if (source.kind !== 'fix') return [];
  return goFilesIn(join(dir, 'starter')).filter(({ name }) => !source.given.includes(name));
}

/** The files that the learner sees and cannot change. */
export function givenFiles({ dir }: ExercisePlace, source: RunGradedSource): SourceFile[] {
  if (source.kind === 'test') return goFilesIn(join(dir, 'solution'));
  if (source.kind !== 'fix') return [];
  return goFilesIn(join(dir, 'starter')).filter(({ name }) => source.given.includes(name));
}

/** The author's solution, as paths in `dir`: for a test exercise the tests, and never what is given anyway. */
export function solutionPaths(dir: string, source: RunGradedSource): string[] {
  const isTest = source.kind === 'test';
  const folder = isTest ? 'grade' : 'solution';
  const given = source.kind === 'fix' ? source.given : [];
  return goFilesIn(join(dir, folder), isTest).flatMap(({ name }) => (given.includes(name) ? [] : `${folder}/${name}`));
}

/** The programs that a submission makes: one, or for a test the good code and every mutant. Throws a MisfitSubmission. */
export function programsOf(place: ExercisePlace, source: RunGradedSource, submission: Submission): Wanted[] {
  if (source.kind === 'test') return testPrograms(place, source, filesOf(place, source, submission));
  const files =
    source.kind === 'fix' ? fixFiles(place, source, submission) : changedSolution(place, source, submission);
  return [{ program: programOf(place, source, files, gradeTests(place)), mustPass: true }];
}

/** The program of a folder of the exercise: its solution, an accepted or a rejected one. */
export function folderProgram(place: ExercisePlace, source: RunGradedSource, folder: string): Program {
  return programOf(place, source, goFilesIn(join(place.dir, folder)), gradeTests(place));
}

/** The good code and the mutants, each with these tests. */
export function testPrograms(
  place: ExercisePlace,
  source: Extract<RunGradedSource, { kind: 'test' }>,
  tests: SourceFile[],
): Wanted[] {
  const program = (folder: string) => ({
    ...programOf(place, source, goFilesIn(join(place.dir, folder)), tests),
    isAboutTests: true,
  });
  return [
    { program: program('solution'), mustPass: true },
    ...source.mutants.map(({ id }) => ({ program: program(`mutants/${id}`), mustPass: false, mutantId: id })),
  ];
}

const gradeTests = ({ dir }: ExercisePlace) => goFilesIn(join(dir, 'grade'), true);

function programOf(
  place: ExercisePlace,
  source: RunGradedSource,
  files: SourceFile[],
  tests: readonly SourceFile[],
): Program {
  const packageName = /^package (\w+)/m.exec(files[0]?.text ?? '')?.[1] ?? 'solution';
  const { allow, races } = source;
  return { importPath: importPathOf(place), packageName, files, tests, allow, isAboutRaces: races };
}

function fixFiles(
  place: ExercisePlace,
  source: Extract<RunGradedSource, { kind: 'fix' }>,
  submission: Submission,
): SourceFile[] {
  return [...filesOf(place, source, submission), ...givenFiles(place, source)].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** Exactly the files that the exercise lets be edited. */
function filesOf(place: ExercisePlace, source: RunGradedSource, submission: Submission): SourceFile[] {
  if (submission.type !== 'files') throw new MisfitSubmission('This exercise is answered by editing its files.');
  const names = starterFiles(place, source).map(({ name }) => name);
  if (Object.keys(submission.files).sort().join() !== [...names].sort().join()) {
    throw new MisfitSubmission(`Send the files ${names.join(', ')}, and no others.`);
  }
  return names.map((name) => ({ name, text: submission.files[name] ?? '' }));
}

type Changing = Extract<RunGradedSource, { kind: 'fill' | 'order' }>;

function changedSolution(place: ExercisePlace, source: Changing, submission: Submission): SourceFile[] {
  const [folder = '', name = ''] = source.shown.file.split('/');
  return goFilesIn(join(place.dir, folder)).map((file) => {
    if (file.name !== name) return file;
    const text =
      source.kind === 'fill' ? filled(file.text, source, submission) : ordered(place, file.text, source, submission);
    return { name, text };
  });
}

function filled(text: string, { blanks }: Extract<Changing, { kind: 'fill' }>, submission: Submission): string {
  if (submission.type !== 'fills') throw new MisfitSubmission('This exercise is answered by filling its blanks.');
  const { fills } = submission;
  const missing = blanks.filter(({ id }) => !fills[id]?.trim());
  if (missing.length > 0) throw new MisfitSubmission('Fill every blank.');
  if (Object.keys(fills).length > blanks.length) throw new MisfitSubmission('There is no such blank.');
  if (Object.values(fills).some((fill) => /[\n\r]/.test(fill))) throw new MisfitSubmission('A blank holds one line.');
  return text
    .split('\n')
    .map((line) =>
      blanks
        .filter((blank) => blank.line.trim() === line.trim())
        // From the right, so that the places of those to the left stay.
        .sort((a, b) => line.indexOf(b.text) - line.indexOf(a.text))
        .reduce((done, blank) => {
          const at = line.indexOf(blank.text);
          return done.slice(0, at) + (fills[blank.id] ?? '').trim() + done.slice(at + blank.text.length);
        }, line),
    )
    .join('\n');
}

/** A line that can be put somewhere; its id tells nothing about its place. */
export type Piece = { id: string; line: string; isDistractor: boolean };

/** The lines of the region and the distractors, trimmed, in the order of the solution. Equal lines are interchangeable. */
export function piecesOf({ dir }: Pick<ExercisePlace, 'dir'>, source: Extract<Changing, { kind: 'order' }>): Piece[] {
  const own = linesOf(dir, source.shown.file, source.shown.region).map((line) => ({
    line: line.trim(),
    isDistractor: false,
  }));
  const others = source.distractors.map(({ line }) => ({ line: line.trim(), isDistractor: true }));
  return [...own.filter(({ line }) => line !== ''), ...others].map((piece, index) => ({
    id: pieceId(dir, index),
    ...piece,
  }));
}

/** Not the index itself, which would be the key. */
const pieceId = (dir: string, index: number) =>
  createHash('sha256')
    .update(`${dir.split(/[\\/]/).at(-1)} ${index}`)
    .digest('hex')
    .slice(0, 6);

function ordered(
  place: ExercisePlace,
  text: string,
  source: Extract<Changing, { kind: 'order' }>,
  submission: Submission,
): string {
  if (submission.type !== 'order')
    throw new MisfitSubmission('This exercise is answered by putting its lines in order.');
  const known = new Map(piecesOf(place, source).map((piece) => [piece.id, piece.line]));
  if (new Set(submission.pieces).size < submission.pieces.length) throw new MisfitSubmission('A line is used twice.');
  const lines = submission.pieces.map((id) => {
    const line = known.get(id);
    if (line === undefined) throw new MisfitSubmission('There is no such line.');
    return line;
  });
  const { lines: all, from, to } = marksOf(text, source.shown.region);
  // Without the marker lines: the learner does not see them, and the numbers of lines are those that they see.
  return [...all.slice(0, from), ...lines, ...all.slice(to + 1)].join('\n');
}

/** Where the marker lines of a region stand, from 0. */
export function marksOf(text: string, region: string | undefined): { lines: string[]; from: number; to: number } {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim() === `// region: ${region}`);
  return { lines, from, to: lines.findIndex((line, index) => index > from && line.trim() === '// endregion') };
}

/** The pieces that these lines name, for an order that the author wrote down. Undefined where one is none of them. */
export function piecesFor(
  place: Pick<ExercisePlace, 'dir'>,
  source: Extract<Changing, { kind: 'order' }>,
  lines: readonly string[],
): string[] | undefined {
  const left = piecesOf(place, source);
  const chosen: string[] = [];
  for (const line of lines) {
    const at = left.findIndex((piece) => piece.line === line.trim());
    const [piece] = at < 0 ? [] : left.splice(at, 1);
    if (!piece) return undefined;
    chosen.push(piece.id);
  }
  return chosen;
}

/** A defect counts as found where a test fails and says something, or the program cannot end well. */
export function isFoundBy(verdict: Verdict): boolean {
  if (verdict.type === 'failed' || verdict.type === 'race') {
    return verdict.tests.some(
      ({ state, messages }) => state === 'failed' && messages.some((text) => text.trim() !== ''),
    );
  }
  return ['panicked', 'deadlocked', 'leaked', 'timed-out'].includes(verdict.type);
}
