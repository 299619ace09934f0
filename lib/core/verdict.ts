/** What a run of a learner's code came to: a value for everything that can happen, in Go's own words. */

/** A position in a file of the learner, from 1. */
export type Place = { file: string; line: number; column?: number };
export type Diagnostic = Place & { message: string };

export type TestResult = {
  name: string;
  state: 'passed' | 'failed' | 'skipped' | 'unfinished';
  /** What the test said by Error and Fatal, in order. */
  messages: string[];
  logs: string[];
};

export type Goroutine = {
  /** What it does or waits for, in the runtime's words: "chan send", "select", "sync.Mutex.Lock". */
  state: string;
  /** The learner's function in which it is, and where; null where no frame is the learner's. */
  function: string | null;
  at: Place | null;
  /** Where it was started; null for a test's own goroutine. */
  startedAt: Place | null;
};

type Kind =
  | { type: 'passed' }
  /** `isRightCode`: of tests that the learner wrote, on the code that they have to pass on. */
  | { type: 'failed'; isRightCode?: true }
  | { type: 'does-not-compile'; diagnostics: Diagnostic[] }
  /** The gate did not let it through: what, and why. */
  | { type: 'refused'; diagnostics: Diagnostic[] }
  /** Every test passes, and `go vet` finds a mistake. */
  | { type: 'vet'; diagnostics: Diagnostic[] }
  | { type: 'panicked'; message: string; test: string | null; goroutines: Goroutine[] }
  | { type: 'deadlocked'; message: string; test: string | null; goroutines: Goroutine[] }
  | { type: 'leaked'; test: string; goroutines: Goroutine[] }
  /** Right in one order of the goroutines, wrong in another: `seed` repeats it. */
  | { type: 'race'; seed: number }
  | { type: 'timed-out'; limitMs: number; isCompiler: boolean }
  | { type: 'out-of-memory'; limitBytes: number; isCompiler: boolean }
  | { type: 'too-much-output'; limitBytes: number }
  /** Not the learner's fault; nothing is counted. */
  | { type: 'internal'; message: string };

export type Verdict = Kind & {
  tests: TestResult[];
  /** What the program printed, cut at the limit. */
  output: string;
};

export type VerdictType = Verdict['type'];

/** A time limit is of the processor; by the clock it may be this many times as long, where others keep the machine busy. */
export const starvedFactor = 3;
