/** Grades one submission: compile, run, verdict. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Program } from '@/lib/core/program';
import type { TestResult, Verdict } from '@/lib/core/verdict';
import { compile, type Stages, type Toolbox } from './compile';
import { toolMemoryBytes, toolTimeMs } from './run-tool';
import type { Limits, Sandbox } from './sandbox';
import { scratchRoot } from './scratch-root';
import { testNamesIn } from './test-program';
import { Reports, verdictOf } from './verdict';

export const defaultLimits: Limits = {
  timeMs: 3_000,
  memoryPages: 2_048,
  outputBytes: 64 << 10,
  // Two for each case of a table and each seed of a fuzz test.
  reportCount: 4_000,
  reportBytes: 16 << 10,
  reportsBytes: 512 << 10,
};

/** Without scheduling points first, then in several orders. */
const raceModes = [0, 1, 2, 3, 4, 5, 6];
const seed = 20_260_101;

export type Grading = {
  signal?: AbortSignal;
  limits?: Limits;
  /** Told of each test as it ends. */
  onTest?: (test: TestResult) => void;
  stages?: Stages;
};

/** Never rejects for what a learner wrote: whatever that does is a verdict. The same submission gives the same verdict. */
export async function grade(
  { sandbox, ...toolbox }: Toolbox & { sandbox: Sandbox },
  program: Program,
  { signal, limits = defaultLimits, onTest = () => {}, stages = {} }: Grading = {},
): Promise<Verdict> {
  const dir = mkdtempSync(join(scratchRoot(), 'go-routine-grade-'));
  const token = randomBytes(16).toString('hex');
  const nothing = { tests: [], output: '' };
  try {
    const compiled = await compile(toolbox, program, { dir, token, signal, stages });
    if (compiled.type === 'compiler-stopped') {
      return compiled.by === 'time'
        ? { type: 'timed-out', limitMs: toolTimeMs, isCompiler: true, ...nothing }
        : { type: 'out-of-memory', limitBytes: toolMemoryBytes, isCompiler: true, ...nothing };
    }
    if (compiled.type !== 'program') return { ...compiled, ...nothing };
    const modes = program.isAboutRaces ? raceModes : [0];
    const runs = modes.map((mode) => ({ args: ['program', String(mode)], seed: seed + mode }));
    const reports = new Reports(onTest);
    const startedMs = performance.now();
    const run = () =>
      sandbox.run(
        compiled.file,
        runs,
        limits,
        (message) => (message.type === 'again' ? reports.reset() : reports.take(message)),
        signal,
      );
    let end = await run();
    if (end.why === 'lost') {
      // The child died or hung: once more, in a fresh one.
      reports.reset();
      end = await run();
    }
    stages.run = performance.now() - startedMs;
    return verdictOf({
      ...{ reports, end, token, limits, vetFindings: compiled.vetFindings, learner: program },
      expected: program.tests.flatMap(({ text }) => testNamesIn(text)),
      yieldSeed: program.isAboutRaces ? (modes[end.run] ?? 0) : null,
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
