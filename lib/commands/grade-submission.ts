/** Grades all programs of a submission and makes one verdict of them. */
import type { App } from '@/lib/commands/app';
import { isFoundBy, type Wanted } from '@/lib/content/run-graded';
import { AppError } from '@/lib/core/app-error';
import { type ExerciseKind, isRunGraded } from '@/lib/core/exercise-view';
import type { TestResult, Verdict } from '@/lib/core/verdict';

type Telling = { onTest?: ((test: TestResult) => void) | undefined; signal?: AbortSignal | undefined };

/** Whether it is answered by code that cannot be run here. */
export const isWithoutGo = (app: App, kind: ExerciseKind): boolean => isRunGraded(kind) && !app.grader?.();

export const unavailable = () =>
  new AppError(
    'unavailable',
    'Go is not set up on this server, so code cannot be run. Compare with the solution instead.',
  );

/** Throws `unavailable` where there is no Go here, `too-many-requests` where too many wait. */
export async function gradeSubmission(
  app: App,
  /** Whose turn in the line it takes. */
  userId: string,
  wanted: readonly Wanted[],
  { onTest, signal }: Telling,
): Promise<Verdict> {
  const grader = app.grader?.() ?? null;
  if (!grader) throw unavailable();
  const [first, ...mutants] = wanted;
  if (!first) throw new Error('a submission makes at least one program');
  const telling = { ...(onTest ? { onTest } : {}), ...(signal ? { signal } : {}) };
  const verdict = await grader.grade(userId, first.program, telling);
  if (mutants.length === 0) return verdict;
  if (verdict.type === 'failed') return { ...verdict, isRightCode: true };
  if (verdict.type !== 'passed') return verdict;
  const own = { ...(signal ? { signal } : {}) };
  const tests: TestResult[] = [];
  for (const [index, { program }] of mutants.entries()) {
    const ofMutant = await grader.grade(userId, program, own);
    if (ofMutant.type === 'internal') return ofMutant;
    const test = mutantResult(ofMutant, index + 1, mutants.length);
    tests.push(test);
    onTest?.(test);
  }
  const isPass = tests.every(({ state }) => state === 'passed');
  return { type: isPass ? 'passed' : 'failed', tests: [...verdict.tests, ...tests], output: verdict.output };
}

/** A defect that was found is a test that passes; by what it was found stands in its log. */
function mutantResult(verdict: Verdict, number: number, count: number): TestResult {
  const name = `finds defect ${number} of ${count}`;
  const failed = verdict.tests.filter(({ state }) => state === 'failed');
  const messages = failed.flatMap((test) => test.messages);
  if (isFoundBy(verdict)) return { name, state: 'passed', messages: [], logs: messages.slice(0, 3) };
  const said =
    failed.length > 0
      ? 'A test fails on it and says nothing: print what you got and what you wanted.'
      : 'Your tests pass on code with this defect.';
  return { name, state: 'failed', messages: [said], logs: [] };
}
