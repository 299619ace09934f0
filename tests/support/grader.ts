// The real grader for tests: tools built once for all test files and kept, a sandbox for each file.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Verdict } from '@/lib/core/verdict';
import type { Program } from '@/lib/grader/compile';
import { sandboxSources } from '@/lib/grader/go-sources';
import { type Grading, grade } from '@/lib/grader/grade';
import { openSandbox, type Sandbox } from '@/lib/grader/sandbox';
import { prepareTools, type Tools } from '@/lib/grader/tools';
import { projectRoot } from './database';

export type TestGrader = {
  tools: Tools;
  sandbox: Sandbox;
  /** Grades one file of the learner's against one file of tests. */
  grade(code: string, tests: string, more?: Partial<Program> & Grading): Promise<Verdict>;
};

/** What the learner's package is called, and where the tests find it. */
export const importPath = 'course.example/exercise/solution';

/** Opened before all tests of the file, closed after them. */
export function useGrader(): TestGrader {
  const grader = {} as TestGrader;
  beforeAll(async () => {
    const command = process.env.GO ?? 'go';
    const goEnv = (name: string) => execFileSync(command, ['env', name], { encoding: 'utf8' }).trim();
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      GOTOOLCHAIN: 'local',
      GOFLAGS: '-mod=readonly',
    };
    const go = { command, goRoot: goEnv('GOROOT'), version: goEnv('GOVERSION'), env };
    grader.tools = await prepareTools(go, {
      root: projectRoot,
      courseDir: join(projectRoot, 'content'),
      cacheDir: join(projectRoot, '.setup', 'grader'),
      onProgress: () => {},
    });
    grader.sandbox = openSandbox(sandboxSources(projectRoot));
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
  afterAll(() => grader.sandbox?.close());
  return grader;
}
