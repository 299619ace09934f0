// The author's solution beside the learner's work: for every exercise of the course whose code is run.
import { compareWork } from '@/lib/content/compare-work';
import type { CourseExercise } from '@/lib/content/course';
import { starterFiles } from '@/lib/content/run-graded';
import { isRunGradedSource, type RunGradedSource } from '@/lib/core/course-format';
import type { DiffLine } from '@/lib/core/exercise-view';
import { submissionFor } from '@/scripts/simulation/submission';
import { isRun } from '@/tests/support/code-answers';
import { textOf, theExercise } from '@/tests/support/learner-page';
import { theCourse } from '@/tests/support/the-course';

const sourceOf = ({ source }: CourseExercise): RunGradedSource => {
  if (!isRunGradedSource(source)) throw new Error('not run');
  return source;
};
const compare = async (exercise: CourseExercise, submission: Parameters<typeof compareWork>[2]) =>
  compareWork(exercise, sourceOf(exercise), submission);
const said = (lines: readonly DiffLine[], sign: DiffLine['sign']) =>
  lines.filter((line) => line.sign === sign).map(({ html }) => textOf(html));

test('work that is the author’s has no difference, whatever the kind and however it is indented', async () => {
  for (const exercise of (await theCourse()).exercises.filter(isRun)) {
    const { solutions = [], comparedWith } = await compare(exercise, submissionFor(exercise, 'right'));
    expect([exercise.slug, comparedWith, solutions.map(({ diff }) => diff)]).toEqual([
      ...[exercise.slug, 'run', solutions.map(() => [])],
    ]);
    expect(solutions.length).toBeGreaterThan(0);
  }
});

test('where nothing was run, the difference begins from the files that were given', async () => {
  const fixes = (await theCourse()).exercises.filter(({ kind }) => kind === 'fix');
  let compared = 0;
  for (const exercise of fixes) {
    const given = starterFiles(exercise, sourceOf(exercise)).map(({ text }) => text.replace(/\s+/g, ' '));
    const { solutions = [], comparedWith } = await compare(exercise, null);
    expect(comparedWith).toBe('given');
    const lines = solutions.flatMap(({ diff }) => diff ?? []);
    for (const line of said(lines, '-')) expect(given.join(' ')).toContain(line);
    // What has hardly a line in common is shown without a difference.
    if (solutions.some(({ diff }) => diff === null)) continue;
    compared++;
    expect([exercise.slug, said(lines, '+').length > 0]).toEqual([exercise.slug, true]);
  }
  expect(compared).toBeGreaterThan(fixes.length * 0.8);
  // There is nothing to begin from where lines are chosen and blanks are empty.
  for (const slug of ['depot-scans', 'seed-vault']) {
    const { solutions, comparedWith } = await compare(await theExercise(slug), null);
    expect([comparedWith, solutions?.map(({ diff }) => diff)]).toEqual([undefined, [null]]);
  }
});

test('lines in another order, each as deep as in the solution, and a line that does not belong', async () => {
  const exercise = await theExercise('depot-scans');
  const right = submissionFor(exercise, 'right');
  if (right.type !== 'order') throw new Error('no order');
  const [first = '', ...rest] = right.pieces;
  const { solutions = [] } = await compare(exercise, { type: 'order', pieces: [...rest, first] });
  const lines = solutions[0]?.diff ?? [];
  const [moved] = said(lines, '+');
  expect([said(lines, '-'), said(lines, '+')]).toEqual([[moved], [moved]]);
  expect(new Set(lines.filter(({ sign }) => sign !== ' ').map(({ depth }) => depth)).size).toBe(1);
});

test('other code, with too little in common, is not compared line by line', async () => {
  const exercise = await theExercise('seat-offers');
  const files = { 'booking.go': 'package booking\n\nfunc Book() int { return 1 }\n' };
  const { solutions = [], comparedWith } = await compare(exercise, { type: 'files', files });
  expect([comparedWith, solutions.map(({ diff }) => diff)]).toEqual(['run', [null]]);
});

test('what no longer fits the exercise is left aside', async () => {
  const exercise = await theExercise('seat-offers');
  const { comparedWith } = await compare(exercise, { type: 'files', files: { 'gone.go': 'package gone' } });
  expect(comparedWith).toBe('given');
});
