/** Proof by tests: those in grade/ pass on right code and fail, in the named test, on wrong code. */
import type { Problem } from '@/lib/content/problem';
import { type ExerciseContext, problemAt } from './proof-context';
import type { TestRun } from './test-events';

export type TestProof = { by: 'test' | 'race'; failsIn: string; says: string };

/** `what` names the code: "the solution", `the right option "a"`. */
export function mustPass(context: ExerciseContext, what: string, run: TestRun): Problem[] {
  if (run.status === 'pass' && run.tests.length > 0) return [];
  if (run.status === 'pass') {
    return [
      problemAt(
        context,
        ['proof'],
        'grade/ holds no test that runs',
        'Write one: func TestWhatItChecks(t *testing.T).',
      ),
    ];
  }
  const message =
    run.status === 'broken'
      ? `${what} does not compile with the tests: ${firstSaid(run.text)}`
      : `${what} fails ${namesOf(run.failed)}: ${firstSaid(run.text)}`;
  return [problemAt(context, ['proof'], message, 'Correct the code, or the test if it demands too much.')];
}

export function mustFail(context: ExerciseContext, what: string, run: TestRun, { failsIn }: TestProof): Problem[] {
  const at = ['proof', 'failsIn'];
  const name = failsIn.replaceAll(' ', '_');
  if (run.status === 'broken') {
    const message = `${what} does not compile with the tests: ${firstSaid(run.text)}`;
    return [problemAt(context, ['proof'], message, 'Keep the names that the tests use; wrong code must compile.')];
  }
  if (run.status === 'pass') {
    return [
      problemAt(
        context,
        at,
        `${what} passes all tests in grade/`,
        `Let ${failsIn} find what is wrong with it, or correct the key.`,
      ),
    ];
  }
  if (run.timedOut) {
    const message = `${what} makes ${namesOf(run.failed)} hang until go test ends it`;
    const cure = 'Let the test wait with a limit of its own (time.After, or synctest), and print got and want.';
    return [problemAt(context, at, message, cure)];
  }
  if (run.failed.includes(name)) return [];
  if (!run.tests.includes(name)) {
    const message = `${what} fails, but no test ${failsIn} ran; ${run.tests.join(', ') || 'none'} did`;
    return [problemAt(context, at, message, 'Name the test that fails, as go test prints it.')];
  }
  const message = `${what} passes ${failsIn} and fails ${namesOf(run.failed)}`;
  return [problemAt(context, at, message, 'Name the test that fails, or let the named one find what is wrong.')];
}

/** `says` must stand in what one of the failing runs printed. */
export function mustSay(context: ExerciseContext, runs: TestRun[], { says }: TestProof): Problem[] {
  const failing = runs.filter(({ status }) => status === 'fail');
  if (failing.length === 0 || failing.some(({ text }) => text.includes(says))) return [];
  const message = `"${says}" does not occur in what the failing tests print: ${firstSaid(failing[0]?.text ?? '')}`;
  return [problemAt(context, ['proof', 'says'], message, 'Copy a part of their message.')];
}

const namesOf = (tests: string[]) => (tests.length === 0 ? 'its tests' : tests.join(', '));

/** The first line that says why: not a verdict, not a header. */
function firstSaid(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => line !== '' && !/^(---|===|#|FAIL|ok\b|=+$)/.test(line)) ?? 'without a message';
}
