/** Rules on exercises that are graded by running code: their folders, tests, blanks, lines and near misses. */
import { join } from 'node:path';
import { isRunGradedSource, type RunGradedSource } from '@/lib/core/course-format';
import type { ExerciseProblem } from './check-exercise';
import { foldersIn, hasGo } from './files';
import { linesThatSay, listing } from './listing';
import type { ExerciseFolder, ReadCourse } from './read-course';
import { isExempt } from './rules';
import { goFilesIn, piecesFor } from './run-graded';
import type { Path } from './yaml-file';

/** A fix shows whole files: they may be longer than a listing. */
export const longestFix = 60;

export function checkRunGraded({ dir, source }: ExerciseFolder, read: ReadCourse): ExerciseProblem[] {
  if (!isRunGradedSource(source)) return [];
  return [
    ...nearMisses(dir, source, read),
    ...(source.kind === 'fix' ? fix(dir, source) : []),
    ...(source.kind === 'fill' ? fill(dir, source) : []),
    ...(source.kind === 'order' ? order(dir, source) : []),
    ...(source.kind === 'test' ? tests(dir, source) : []),
  ];
}

const missing = (at: Path, folder: string): ExerciseProblem => ({
  at,
  message: `${folder}/ holds no Go`,
  cure: `Put the package into ${folder}/.`,
});

function nearMisses(dir: string, source: RunGradedSource, { misconceptions }: ReadCourse): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  const graded = goFilesIn(join(dir, 'grade'), true);
  const folders =
    source.kind === 'test' ? ['solution', 'starter'] : ['solution', ...(source.kind === 'fix' ? ['starter'] : [])];
  for (const folder of folders) if (!hasGo(join(dir, folder))) found.push(missing([], folder));
  if (graded.length === 0) {
    const cure = 'Write external tests in grade/<name>_test.go.';
    found.push({ at: [], message: 'grade/ holds no tests', cure });
  }
  const named = (name: string, at: Path) => {
    const [test = ''] = name.split('/');
    if (graded.some(({ text }) => new RegExp(`^func ${test}\\(`, 'm').test(text)) || graded.length === 0) return;
    found.push({ at, message: `grade/ has no ${test}`, cure: 'Write that test, or name the one that fails.' });
  };
  if (source.kind === 'fix') named(source.fails, ['fails']);
  for (const [index, miss] of source.rejects.entries()) {
    const at: Path = ['rejects', index];
    if ('failsIn' in miss && miss.failsIn !== 'vet') named(miss.failsIn, [...at, 'failsIn']);
    if (!(miss.misconception in misconceptions)) found.push(unknown(miss.misconception, [...at, 'misconception']));
    if ('id' in miss && !hasGo(join(dir, 'rejects', miss.id))) found.push(missing([...at, 'id'], `rejects/${miss.id}`));
  }
  return found;
}

const unknown = (id: string, at: Path): ExerciseProblem => ({
  at,
  message: `the misconception "${id}" is unknown`,
  cure: 'Correct it, or add its sentence to misconceptions.yaml.',
});

function fix(dir: string, source: Extract<RunGradedSource, { kind: 'fix' }>): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  const [starter, solution] = [goFilesIn(join(dir, 'starter')), goFilesIn(join(dir, 'solution'))];
  const lines = starter.reduce((sum, { text }) => sum + text.trimEnd().split('\n').length, 0);
  if (lines > longestFix && !isExempt(source, 'listing-length')) {
    const cure = 'Shorten the code, or move what is only used into the tests.';
    found.push({ at: [], message: `there are ${lines} lines to read; ${longestFix} are allowed`, cure });
  }
  if (starter.map(({ name }) => name).join() !== solution.map(({ name }) => name).join()) {
    const cure = 'Give both the same files.';
    found.push({ at: [], message: 'starter/ and solution/ have other files', cure });
  }
  for (const [index, name] of source.given.entries()) {
    const [before, after] = [starter, solution].map((files) => files.find((file) => file.name === name)?.text);
    if (before === undefined || before !== after) {
      const cure = 'A given file is the same in starter/ and solution/.';
      found.push({ at: ['given', index], message: `${name} is missing or differs`, cure });
    }
  }
  if (foldersIn(join(dir, 'accepts')).length === 0) {
    const cure = 'Put another good way of solving it into accepts/<name>/.';
    found.push({ at: [], message: 'there is nothing in accepts/', cure });
  }
  return found;
}

function fill(dir: string, source: Extract<RunGradedSource, { kind: 'fill' }>): ExerciseProblem[] {
  const shown = listing(dir, source.shown);
  if (!('lines' in shown)) return [{ at: ['shown'], message: shown.message, cure: shown.cure }];
  const found: ExerciseProblem[] = [];
  for (const [index, { line, text }] of source.blanks.entries()) {
    const at: Path = ['blanks', index];
    const count = linesThatSay(shown.lines, line).length;
    if (count !== 1) {
      const cure = 'Copy the whole line as it is shown; it must occur once.';
      found.push({ at: [...at, 'line'], message: `"${line}" occurs ${count} times in what is shown`, cure });
    }
    if (line.split(text).length !== 2) {
      const cure = 'Name a part that occurs once in its line.';
      found.push({
        at: [...at, 'text'],
        message: `"${text}" occurs ${line.split(text).length - 1} times in its line`,
        cure,
      });
    }
  }
  const ids = source.blanks.map(({ id }) => id);
  const lists = [
    ...source.accepts.map((fills, i) => ({ fills, at: ['accepts', i] as Path })),
    ...source.rejects.map(({ fills }, i) => ({ fills, at: ['rejects', i, 'fills'] as Path })),
  ];
  for (const { fills, at } of lists) {
    if (Object.keys(fills).some((id) => !ids.includes(id)) || ids.some((id) => !(id in fills))) {
      found.push({ at, message: 'these fills do not fit the blanks', cure: `Fill each of ${ids.join(', ')}.` });
    }
  }
  return found;
}

function order(dir: string, source: Extract<RunGradedSource, { kind: 'order' }>): ExerciseProblem[] {
  const shown = listing(dir, source.shown);
  if (!('lines' in shown)) return [{ at: ['shown'], message: shown.message, cure: shown.cure }];
  const lists = [
    ...source.accepts.map((lines, i) => ({ lines, at: ['accepts', i] as Path })),
    ...source.rejects.map(({ lines }, i) => ({ lines, at: ['rejects', i, 'lines'] as Path })),
  ];
  return lists.flatMap(({ lines, at }) =>
    piecesFor({ dir }, source, lines)
      ? []
      : [
          {
            at,
            message: 'a line is none of those to be put in order',
            cure: 'Copy lines of the region and distractors, each as often as it is there.',
          },
        ],
  );
}

function tests(dir: string, source: Extract<RunGradedSource, { kind: 'test' }>): ExerciseProblem[] {
  const found: ExerciseProblem[] = [];
  for (const [index, { id }] of source.mutants.entries()) {
    if (!hasGo(join(dir, 'mutants', id))) found.push(missing(['mutants', index, 'id'], `mutants/${id}`));
  }
  for (const [index, { misses }] of source.rejects.entries()) {
    if (misses !== 'solution' && !source.mutants.some(({ id }) => id === misses)) {
      const cure = 'Name the mutant that these tests let live, or "solution" where they fail good code.';
      found.push({ at: ['rejects', index, 'misses'], message: `there is no mutant "${misses}"`, cure });
    }
  }
  const names = (folder: string) =>
    goFilesIn(join(dir, folder), true)
      .map(({ name }) => name)
      .join();
  if (names('starter') !== names('grade')) {
    found.push({
      at: [],
      message: 'starter/ and grade/ have other test files',
      cure: 'Give both the same file names.',
    });
  }
  return found;
}
