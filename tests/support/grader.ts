// The real grader for tests: tools built once for all test files and kept, a sandbox for each file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Program } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import { findGo, isGo } from '@/lib/go-toolchain';
import { buildTools } from '@/lib/grader/build-tools';
import { type Grading, grade } from '@/lib/grader/grade';
import { graderPlaces } from '@/lib/grader/open-grader';
import { openSandbox, type Sandbox } from '@/lib/grader/sandbox';
import type { Tools } from '@/lib/grader/tools';
import { type Launcher, openLauncher } from '@/lib/launcher/launcher';
import { commandFetchedBelow } from '@/scripts/go-download/ensure-go';
import { projectRoot } from './database';

export type TestGrader = {
  tools: Tools;
  sandbox: Sandbox;
  launcher: Launcher;
  /** Grades one file of the learner's against one file of tests. */
  grade(code: string, tests: string, more?: Partial<Program> & Grading): Promise<Verdict>;
};

/** What the learner's package is called, and where the tests find it. */
export const importPath = 'course.example/exercise/solution';

/** Opened before all tests of the file, closed after them. */
export function useGrader(): TestGrader {
  const grader = {} as TestGrader;
  beforeAll(async () => {
    const { sources, cacheDir, sandbox, launcher } = graderPlaces(projectRoot);
    const scratch = mkdtempSync(join(tmpdir(), 'go-routine-go-'));
    try {
      const go = await findGo(process.env, scratch, commandFetchedBelow(projectRoot));
      if (!isGo(go)) throw new Error(`${go.message}. ${go.cure}`);
      const courseDir = join(projectRoot, 'content');
      grader.tools = await buildTools(go, { sources, courseDir, cacheDir, onProgress: () => {} });
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
    grader.sandbox = openSandbox(sandbox);
    grader.launcher = openLauncher(launcher);
    grader.grade = (code, tests, { signal, limits, onTest, stages, ...program } = {}) =>
      grade(
        grader,
        {
          ...{ importPath, packageName: 'solution', isAboutRaces: false },
          allow: [
            'context',
            'errors',
            'fmt',
            'io',
            'log',
            'net/http',
            'sort',
            'strings',
            'sync',
            'sync/atomic',
            'time',
          ],
          files: [{ name: 'solution.go', text: code }],
          tests: [{ name: 'solution_test.go', text: tests }],
          ...program,
        },
        {
          ...(signal ? { signal } : {}),
          ...(limits ? { limits } : {}),
          ...(onTest ? { onTest } : {}),
          ...(stages ? { stages } : {}),
        },
      );
  }, 300_000);
  afterAll(() => {
    grader.sandbox?.close();
    grader.launcher?.close();
  });
  return grader;
}
