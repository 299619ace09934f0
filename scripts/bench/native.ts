/** The ordinary way to a verdict: `go vet` and `go test` of the same files in a module of their own. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startsGoroutines } from '@/lib/content/prove/packages';
import type { Program } from '@/lib/core/program';
import type { Go } from '@/lib/go-toolchain';

export type Native = {
  /** Milliseconds; `race`: go test -race where the files start goroutines. */
  verdictMs(programs: readonly Program[], race: boolean): Promise<number>;
};

/**
 * Every run gets a fresh folder, so that the learner's files are compiled, as after a change; all that they import is in the
 * build cache. The go command runs with its own defaults, but without cgo where -race does not need it: that links faster.
 */
export function nativeIn(go: Go, courseDir: string): Native {
  const verdictMs: Native['verdictMs'] = async (programs, race) => {
    let ms = 0;
    for (const program of programs) {
      const dir = mkdtempSync(join(scratchRoot(), 'go-routine-native-'));
      try {
        const folders = write(program, courseDir, dir);
        const isRaced = race && startsGoroutines(folders);
        const options = { cwd: dir, env: { GODEBUG: '', ...(isRaced ? { CGO_ENABLED: '1' } : {}) } };
        const startedMs = performance.now();
        await go.run(['vet', './...'], options);
        await go.run(['test', '-count=1', '-timeout=10s', ...(isRaced ? ['-race'] : []), './...'], options);
        ms += performance.now() - startedMs;
      } finally {
        rmSync(dir, { recursive: true, force: true });
      }
    }
    return ms;
  };
  return { verdictMs };
}

/** The grader's own runs are there as well. */
const scratchRoot = () => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

function write(program: Program, courseDir: string, dir: string): string[] {
  for (const name of ['go.mod', 'go.sum']) cpSync(join(courseDir, name), join(dir, name));
  const solution = join(dir, program.importPath.replace(/^[^/]+\//, ''));
  const grade = join(dirname(solution), 'grade');
  for (const [folder, files] of [
    [solution, program.files],
    [grade, program.tests],
  ] as const) {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
  }
  return [solution, grade];
}
