/** From what a run reported to a verdict. Only reports count, and only with this run's token at their end. */
import type { SourceFile } from '@/lib/core/program';
import type { Diagnostic, Goroutine, TestResult, Verdict } from '@/lib/core/verdict';
import type { Limits, RunEnd, RunMessage } from './sandbox';
import { goroutinesIn } from './stacks';

/** The harness's codes: see go/testing/testing.go. */
const codes = {
  started: 1,
  problem: 2,
  logged: 3,
  passed: 4,
  failed: 5,
  skipped: 6,
  panicked: 7,
  stuck: 8,
  finished: 9,
};

type Event = { test: string; text: string };

/** Collects what one run over the tests says. */
export class Reports {
  private readonly tests = new Map<string, TestResult>();
  private readonly chunks: Buffer[] = [];
  private readonly finishedWith: string[] = [];
  panics: Event[] = [];
  stuck: Event[] = [];

  constructor(private readonly onTest: (test: TestResult) => void = () => {}) {}

  /** A new pass over the same tests begins. */
  reset(): void {
    this.tests.clear();
    this.chunks.length = 0;
    this.finishedWith.length = 0;
    this.panics = [];
    this.stuck = [];
  }

  take(message: RunMessage): void {
    if (message.type === 'output') this.chunks.push(Buffer.from(message.bytes));
    if (message.type === 'report') this.report(message.code, message.text);
  }

  private report(code: number, message: string): void {
    const at = message.indexOf('\0');
    const name = message.slice(0, at);
    const text = message.slice(at + 1);
    if (code === codes.finished) {
      this.finishedWith.push(text);
      return;
    }
    const test = this.tests.get(name) ?? { name, state: 'unfinished', messages: [], logs: [] };
    this.tests.set(name, test);
    if (code === codes.problem) test.messages.push(text);
    if (code === codes.logged) test.logs.push(text);
    if (code === codes.panicked) this.panics.push({ test: name, text });
    if (code === codes.stuck) this.stuck.push({ test: name, text });
    if (code === codes.passed) test.state = 'passed';
    if (code === codes.skipped) test.state = 'skipped';
    if (code === codes.failed) test.state = 'failed';
    if (test.state !== 'unfinished') this.onTest(test);
  }

  get results(): TestResult[] {
    return [...this.tests.values()];
  }

  get output(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  /** Every expected test passed, none failed, and the program came to its end by itself. */
  hasPassed(expected: readonly string[], token: string, end: RunEnd): boolean {
    const isComplete = expected.length > 0 && expected.every((name) => this.tests.get(name)?.state === 'passed');
    const hasFailed = this.results.some(({ state }) => state === 'failed' || state === 'unfinished');
    const isOver = end.why === 'exit' && end.exitCode === 0 && this.finishedWith.length === 1;
    return isComplete && !hasFailed && isOver && this.finishedWith[0] === token;
  }
}

type Ran = {
  reports: Reports;
  end: RunEnd;
  expected: readonly string[];
  token: string;
  learner: { importPath: string; files: readonly SourceFile[] };
  limits: Limits;
  vetFindings: Diagnostic[];
  /** The seed of the run that ended it, where it was run with scheduling points. */
  yieldSeed: number | null;
};

export function verdictOf(ran: Ran): Verdict {
  const { reports } = ran;
  const { output = reports.output, ...kind } = kindOf(ran);
  return { ...kind, tests: reports.results, output } as Verdict;
}

function kindOf({
  reports,
  end,
  expected,
  token,
  learner,
  limits,
  vetFindings,
  yieldSeed,
}: Ran): Record<string, unknown> & { output?: string } {
  const memoryBytes = limits.memoryPages * 65_536;
  switch (end.why) {
    case 'time':
      return { type: 'timed-out', limitMs: limits.timeMs, isCompiler: false };
    case 'memory':
      return { type: 'out-of-memory', limitBytes: memoryBytes, isCompiler: false };
    case 'output':
    case 'reports':
      // The runtime lists every goroutine when memory runs out.
      if (isOutOfMemory(reports.output)) return outOfMemory(reports.output, memoryBytes);
      return { type: 'too-much-output', limitBytes: end.why === 'reports' ? limits.reportsBytes : limits.outputBytes };
    case 'stack':
      return {
        type: 'panicked',
        message: 'stack overflow: a function calls itself without end',
        test: running(reports),
        goroutines: [],
      };
    case 'trap':
    case 'lost':
    case 'cancelled':
      return { type: 'internal', message: end.message || end.why };
  }
  if (reports.hasPassed(expected, token, end)) {
    return vetFindings.length > 0 ? { type: 'vet', diagnostics: vetFindings } : { type: 'passed' };
  }
  const goroutines = (text: string): Goroutine[] => goroutinesIn(text, learner);
  const dead = deathOf(reports.output);
  if (dead?.type === 'memory') return outOfMemory(reports.output, memoryBytes);
  if (dead) {
    const { type, message, before } = dead;
    return { type, message, test: running(reports), goroutines: goroutines(dead.stacks), output: before };
  }
  // What shows only with scheduling points between statements, and not without, depends on who comes first.
  if (yieldSeed !== null && yieldSeed > 0) return { type: 'race', seed: yieldSeed };
  const [panic] = reports.panics;
  if (panic) {
    return { type: 'panicked', message: firstPart(panic.text), test: panic.test, goroutines: goroutines(panic.text) };
  }
  const [stuck] = reports.stuck;
  if (stuck) {
    const found = goroutines(stuck.text);
    return /main bubble goroutine has exited/.test(stuck.text)
      ? { type: 'leaked', test: stuck.test, goroutines: found }
      : { type: 'deadlocked', message: firstPart(stuck.text), test: stuck.test, goroutines: found };
  }
  if (reports.results.some(({ state }) => state === 'failed')) return { type: 'failed' };
  // The program ended before the tests did.
  return { type: 'failed' };
}

const firstPart = (text: string) => text.split('\n\n')[0] ?? '';
const running = (reports: Reports) => reports.results.findLast(({ state }) => state === 'unfinished')?.name ?? null;

/** `before` is what the program itself had printed: the runtime's stacks are full of the harness and of addresses. */
type Death = { type: 'panicked' | 'deadlocked' | 'memory'; message: string; stacks: string; before: string };

export const isOutOfMemory = (output: string): boolean => deathOf(output)?.type === 'memory';

const outOfMemory = (output: string, limitBytes: number) => ({
  ...{ type: 'out-of-memory', limitBytes, isCompiler: false },
  output: deathOf(output)?.before ?? output,
});

/** How the runtime ended the whole program, by its last words on standard error. */
function deathOf(output: string): Death | null {
  const at = output.search(/^(panic: |fatal error: |runtime: out of memory)/m);
  if (at < 0) return null;
  const [before, text] = [output.slice(0, at), output.slice(at)];
  const message = firstPart(text).split('\n[')[0] ?? '';
  if (/out of memory|cannot allocate/.test(message)) return { type: 'memory', message, stacks: '', before };
  if (/all goroutines are asleep/.test(message)) return { type: 'deadlocked', message, stacks: text, before };
  // WaitGroup.Go passes panics on, and the runtime says so.
  const said = message.replace(/^panic: /, '').replace(/ \[recovered(?:, repanicked)?\]/g, '');
  return { type: 'panicked', message: said, stacks: text, before };
}
