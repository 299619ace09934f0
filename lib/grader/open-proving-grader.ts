/** The grader that learners' code meets, for the check of the course: its tools built where they are not there, and no bounds on how many wait. */
import type { Program } from '@/lib/core/program';
import type { Go } from '@/lib/go-toolchain';
import { buildTools } from './build-tools';
import { graderPlaces, openGrader } from './open-grader';

/** `project` has lib/grader; `courseDir` has the go.mod of the modules that exercises may use. */
export async function openProvingGrader(
  go: Go,
  { project, courseDir, onProgress }: { project: string; courseDir: string; onProgress(text: string): void },
) {
  const { sources, cacheDir } = graderPlaces(project);
  const tools = await buildTools(go, { sources, courseDir, cacheDir, onProgress });
  const grader = openGrader(tools, project, { atOnce: 2, waiting: Infinity, waitingEach: Infinity });
  return {
    run: (program: Program) => grader.grade('check', program),
    record: async ({ importPath, files }: Pick<Program, 'importPath' | 'files'>) => {
      const subject = {
        importPath,
        files,
        packageName: 'program',
        tests: [],
        allow: [...tools.archives.keys()],
        test: null,
      };
      const recorded = await grader.record('check', subject, { isTrusted: true });
      return recorded.type === 'recording' ? recorded : { why: `${recorded.why}: ${recorded.message}` };
    },
    close: grader.close,
  };
}
