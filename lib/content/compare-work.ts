/** The author's solution of an exercise whose code is run, beside what the learner wrote: file by file, and where they differ. */
import 'server-only';
import type { RunGradedSource } from '@/lib/core/course-format';
import type { DiffLine, ExerciseFeedback } from '@/lib/core/exercise-view';
import type { SourceFile, Submission } from '@/lib/core/program';
import type { CourseExercise } from './course';
import { diffLines } from './diff-lines';
import { baseName } from './directive-html';
import { codeListing } from './exercise-view';
import { depthOf, linesOf, listingOf } from './listing';
import { MisfitSubmission, programsOf, solutionPaths, starterFiles } from './run-graded';

type Comparison = Pick<ExerciseFeedback, 'solutions' | 'comparedWith'>;

/** `submission` is the learner's last run; null where nothing was run, or where the exercise has changed since. */
export async function compareWork(
  exercise: CourseExercise,
  source: RunGradedSource,
  submission: Submission | null,
): Promise<Comparison> {
  const ran = submission && filesOf(exercise, source, submission);
  const files = ran ?? starterFiles(exercise, source);
  const solutions = solutionPaths(exercise.dir, source).map(async (path) => {
    const own = files.find(({ name }) => name === baseName(path));
    const solution = linesOf(exercise.dir, path);
    return {
      ...(await codeListing(exercise.dir, { file: path })),
      diff: own ? await difference(shownLines(own, source, solution), solution) : null,
    };
  });
  return {
    solutions: await Promise.all(solutions),
    ...(ran ? { comparedWith: 'run' as const } : files.length > 0 ? { comparedWith: 'given' as const } : {}),
  };
}

/** What the learner's part of the program was, whatever the kind; null where the submission does not fit any more. */
function filesOf(
  exercise: CourseExercise,
  source: RunGradedSource,
  submission: Submission,
): readonly SourceFile[] | null {
  try {
    const program = programsOf(exercise, source, submission)[0]?.program;
    return (source.kind === 'test' ? program?.tests : program?.files) ?? null;
  } catch (error) {
    if (error instanceof MisfitSubmission) return null;
    throw error;
  }
}

function shownLines({ name, text }: SourceFile, source: RunGradedSource, solution: readonly string[]): string[] {
  const shown = listingOf(text, name);
  const lines = 'lines' in shown ? shown.lines : text.trimEnd().split('\n');
  if (source.kind !== 'order') return lines;
  // Pieces are sent without indentation: each stands as deep as in the solution, others as the line before has it.
  let [depth, isOpened] = [0, false];
  return lines.map((line) => {
    const text = line.trim();
    const closes = /^[)}\]]/.test(text);
    const same = closes ? undefined : solution.find((other) => other.trim() === text);
    const known = line.startsWith('\t') ? line : same;
    if (text !== '') {
      depth = Math.max(0, known === undefined ? depth + (isOpened ? 1 : 0) - (closes ? 1 : 0) : depthOf(known));
      isOpened = /[({[]$/.test(text);
    }
    return '\t'.repeat(text === '' ? 0 : depth) + text;
  });
}

/** Null where not more than half of the shorter one's lines are in both: then the two are better read by themselves. */
async function difference(from: string[], to: string[]): Promise<DiffLine[] | null> {
  const [short = [], long = []] = [from, to]
    .map((lines) => lines.map((line) => line.trim()).filter((line) => line !== ''))
    .sort((a, b) => a.length - b.length);
  const shared = short.filter((line) => long.includes(line));
  return shared.length * 2 <= short.length ? null : diffLines(from, to, 'go', { ignoresIndentation: true });
}
