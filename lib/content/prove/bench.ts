/** Runs the Go of the course for whoever asks, and cleans what it printed. Each program is built once. */
import { mkdtempSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { fromRoot, recordedFile, textOf } from '@/lib/content/files';
import type { RunMode } from '@/lib/core/course-format';
import type { Go } from '@/lib/go-toolchain';
import { type Ran, runProcess } from '@/lib/launcher/run-process';
import { cleanOutput } from './clean-output';
import { hasTests, isMain } from './packages';
import {
  commandWeight,
  NotRunnable,
  packageFlags,
  programBytes,
  programSeconds,
  programsAtOnce,
  RaceMissing,
  RunStopped,
  raceEnv,
  raceFlags,
  testFlags,
} from './running';
import { runSession } from './session';
import { sessionTools } from './session-tools';
import { takeTurns } from './take-turns';
import { type Grader, makeGrader } from './test-batches';
import { readTestEvents, type TestRun } from './test-events';

/** Every run gets another schedule, so that "prints the same on every schedule" is tried and not hoped for. */
const schedules = [undefined, '1', '4'];
/** Halves the time that linking takes; traces and the race detector do without symbols. */
const stripped = '-ldflags=-s -w';

/** What runs a program rejects with NotRunnable, RunStopped or RaceMissing where there is no result. */
export type Bench = Grader & {
  /** Runs of the package main in `dir`, over several schedules. */
  runs(dir: string, options: { race: boolean; times: number }): Promise<Ran[]>;
  /** What the package or the go command prints, as "Running" in docs/authoring.md says; several where runs differ. */
  printed(dir: string, by: RunMode): Promise<string[]>;
  /** The package's own tests. */
  ownTests(dir: string, options: { race: boolean }): Promise<TestRun>;
};

export function makeBench(
  go: Go,
  {
    root,
    scratch,
    toolsFolder,
    record,
    onProgress,
  }: { root: string; scratch: string; toolsFolder: string; record: boolean; onProgress: (text: string) => void },
): Bench {
  const turns = takeTurns(programsAtOnce);
  const built = new Map<string, Promise<string>>();
  const clean = (text: string) => cleanOutput(text, { root, scratch });
  const command = (args: string[], dir: string, race: boolean) =>
    turns(() => go.run(args, { cwd: dir, ...raceEnv(race) }), commandWeight);
  const needRace = async (race: boolean) => {
    if (race && (await go.whyNoRace()) !== undefined) throw new RaceMissing();
  };

  const build = (dir: string, race: boolean): Promise<string> => {
    const key = `${dir} ${race}`;
    const made =
      built.get(key) ??
      (async () => {
        await needRace(race);
        const file = join(mkdtempSync(join(scratch, 'program-')), 'program');
        const args = ['build', ...packageFlags, stripped, ...raceFlags(race), '-o', file, '.'];
        const { exitCode, stdout, stderr } = await command(args, dir, race);
        if (exitCode !== 0) throw new NotRunnable(clean(stdout + stderr));
        return file;
      })();
    built.set(key, made);
    return made;
  };

  const runs: Bench['runs'] = async (dir, { race, times }) => {
    if (!isMain(dir)) throw new NotRunnable('it is not package main');
    const program = await build(dir, race);
    let told = 0;
    let finished = 0;
    let stopped: RunStopped | undefined;
    const one = (index: number) =>
      turns(async () => {
        // one that does not end is enough: the others would take as long
        if (stopped) throw stopped;
        told ||= Date.now();
        const ran = await runProgram(program, mkdtempSync(join(scratch, 'run-')), schedules[index % schedules.length]);
        if (ran.stopped) {
          stopped = new RunStopped(ran.stopped);
          throw stopped;
        }
        finished++;
        if (Date.now() - told > 3000) {
          told = Date.now();
          onProgress(`  ${fromRoot(root, dir)}: run ${finished} of ${times}`);
        }
        return ran;
      });
    return Promise.all(Array.from({ length: times }, (_, index) => one(index)));
  };

  const goPrints = async (args: string[], dir: string, race = false): Promise<string> => {
    const { stdout, stderr } = await command(args, dir, race);
    return clean(stdout + stderr);
  };

  const tools = sessionTools(go, { root, folder: toolsFolder, onProgress });
  const session = (dir: string, recorded?: string) =>
    runSession(dir, recorded, { go, root, scratch, turns, tools, clean, needRace });

  const printed: Bench['printed'] = async (dir, by) => {
    if (by === 'session') {
      if (!record) return [await session(dir, textOf(join(dir, recordedFile('.', by))))];
      const first = await session(dir);
      return [...new Set([first, await session(dir, first)])];
    }
    if (by === 'vet') return [await goPrints(['vet', ...packageFlags, '.'], dir)];
    if (by === 'build') return [await goPrints(['build', ...packageFlags, '-o', devNull, '.'], dir)];
    const race = by === 'race';
    if (by === 'run' || (race && isMain(dir))) {
      const all = await runs(dir, { race, times: schedules.length });
      return [...new Set(all.map((ran) => clean(textOfRun(ran))))];
    }
    if (!hasTests(dir)) throw new NotRunnable('it has no tests');
    await needRace(race);
    const args = ['test', ...testFlags(scratch), ...raceFlags(race), '.'];
    return [...new Set([await goPrints(args, dir, race), await goPrints(args, dir, race)])];
  };

  const ownTests: Bench['ownTests'] = async (dir, { race }) => {
    await needRace(race);
    const args = ['test', '-json', ...testFlags(scratch), ...raceFlags(race), '.'];
    const { stdout, stderr } = await command(args, dir, race);
    const [result] = readTestEvents(stdout).values();
    if (!result) throw new NotRunnable(clean(stderr));
    return { ...result, text: clean(result.text) };
  };

  return { runs, printed, ownTests, ...makeGrader({ go, root, scratch, turns, clean, onProgress }) };
}

function runProgram(program: string, cwd: string, schedule: string | undefined): Promise<Ran> {
  const env = { HOME: cwd, TMPDIR: cwd, TZ: 'UTC', ...(schedule ? { GOMAXPROCS: schedule } : {}) };
  return runProcess(program, [], { cwd, env, timeoutMs: programSeconds * 1000, outputBytes: programBytes });
}

/** Standard output, then standard error, then how it ended. */
function textOfRun({ stdout, stderr, exitCode }: Ran): string {
  const ending = exitCode === 0 ? '' : `exit status ${exitCode}`;
  const parts = [stdout, stderr, ending].filter((part) => part !== '');
  return parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`)).join('');
}
