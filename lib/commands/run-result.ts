/** A run as the API and the pages show it. */
import type { App } from '@/lib/commands/app';
import { attemptResult } from '@/lib/commands/attempt-result';
import type { Ran } from '@/lib/commands/run-code';
import { testWords } from '@/lib/content/work-view';
import type { SignedInActor } from '@/lib/core/access';
import type { RunResult, TestView } from '@/lib/core/run-schemas';
import type { TestResult } from '@/lib/core/verdict';
import { verdictWords } from '@/lib/core/verdict-words';

export const testView = (test: TestResult): TestView => ({ ...test, name: testWords(test.name) });

export async function runResult(
  app: App,
  actor: SignedInActor,
  { run, verdict, runsLeft, answered }: Ran,
): Promise<RunResult> {
  return {
    ...{ id: run.id, number: run.number, verdict: verdict.type, ...verdictWords(verdict) },
    // Tests with subtests say through those what failed.
    tests: verdict.tests
      .filter(({ name, messages }) => messages.length > 0 || !hasInner(verdict.tests, name))
      .map(testView),
    diagnostics: 'diagnostics' in verdict ? verdict.diagnostics : [],
    goroutines: 'goroutines' in verdict ? verdict.goroutines : [],
    ...{ output: verdict.output, durationMs: run.durationMs, isGraded: run.isGraded, runsLeft },
    attempt: answered && (await attemptResult(app, actor, answered)),
  };
}

const hasInner = (tests: readonly TestResult[], name: string) =>
  tests.some((other) => other.name.startsWith(`${name}/`));
