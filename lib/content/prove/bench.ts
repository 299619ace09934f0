/** Runs the Go of the course for whoever asks: builds each program once, and puts all tests that are asked for at the same time into few `go test`s. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { fromRoot } from '@/lib/content/files';
import type { RunMode } from '@/lib/core/course-format';
import { cleanOutput } from './clean-output';
import type { Go } from './go-toolchain';
import { layersOf, overlayOf, type Variant } from './overlay';
import { hasTests, isMain, startsGoroutines } from './packages';
import { type Ran, runProcess } from './run-process';
import { takeTurns } from './take-turns';
import { readTestEvents, type TestRun } from './test-events';

export const programSeconds = 10;
const programBytes = 64 << 10;
const atOnce = 2;
/** Halves the time that linking takes; traces and the race detector do without symbols. */
const stripped = '-ldflags=-s -w';
// no -trimpath: go vet would then find in its cache what it said about a copy of the course elsewhere, with the paths of that
export const packageFlags = ['-buildvcs=false'];

/** Every run gets another schedule, so that "prints the same on every schedule" is tried and not hoped for. */
const schedules = [undefined, '1', '4'];

/** A program that cannot be built; `printed` is what `go build` said. */
export class NotBuilt extends Error {
  constructor(readonly printed: string) {
    super('it does not compile');
  }
}

/** A program that one of the limits ended. */
export class RunStopped extends Error {
  constructor(readonly why: 'time' | 'output') {
    super(`stopped by the limit of ${why}`);
  }
}

/** -race was needed and cannot be had here. */
export class RaceMissing extends Error {}

export type Bench = {
  /** Builds the package main in `dir` and runs it `times` times. Rejects with NotBuilt, RunStopped or RaceMissing. */
  runs(dir: string, options: { race: boolean; times: number }): Promise<Ran[]>;
  /** What the go command or the package prints, cleaned, in the order of "Running" in docs/authoring.md; several where runs differ. */
  printed(dir: string, by: RunMode): Promise<string[]>;
  /** The tests in grade/ with `folder` in the place of solution/. With -race if asked for or if goroutines are started. */
  grade(exerciseDir: string, folder: string, options: { race: boolean }): Promise<TestRun>;
  /** The package's own tests. */
  ownTests(dir: string, options: { race: boolean }): Promise<TestRun>;
  /** Folders that should have run with -race and did not, since this machine cannot. */
  withoutRace: Set<string>;
};

type Order = { variant: Variant; done: (run: TestRun) => void; failed: (error: Error) => void };

export function makeBench(
  go: Go,
  { root, scratch, onProgress }: { root: string; scratch: string; onProgress: (text: string) => void },
): Bench {
  const turns = takeTurns(atOnce);
  const built = new Map<string, Promise<string>>();
  const waiting: Record<'plain' | 'race', Order[]> = { plain: [], race: [] };
  const withoutRace = new Set<string>();
  const clean = (text: string) => cleanOutput(text, { root, scratch });
  const cgo = (race: boolean) => (race ? { env: { CGO_ENABLED: '1' } } : {});
  let ordered = false;

  const build = (dir: string, race: boolean): Promise<string> => {
    const key = `${dir} ${race}`;
    const known = built.get(key);
    if (known !== undefined) return known;
    const made = (async () => {
      if (race && (await go.whyNoRace()) !== undefined) throw new RaceMissing();
      const file = join(mkdtempSync(join(scratch, 'program-')), 'program');
      const args = ['build', ...packageFlags, stripped, ...(race ? ['-race'] : []), '-o', file, '.'];
      const { exitCode, stdout, stderr } = await turns(() => go.run(args, { cwd: dir, ...cgo(race) }));
      if (exitCode !== 0) throw new NotBuilt(clean(stdout + stderr));
      return file;
    })();
    built.set(key, made);
    return made;
  };

  const runs: Bench['runs'] = async (dir, { race, times }) => {
    const program = await build(dir, race);
    let told = 0;
    let finished = 0;
    let stopped: RunStopped | undefined;
    const one = (index: number) =>
      turns(async () => {
        if (stopped) throw stopped;
        told ||= Date.now();
        const cwd = mkdtempSync(join(scratch, 'run-'));
        const schedule = schedules[index % schedules.length];
        const env = { HOME: cwd, TMPDIR: cwd, TZ: 'UTC', ...(schedule ? { GOMAXPROCS: schedule } : {}) };
        const ran = await runProcess(program, [], {
          cwd,
          env,
          timeoutMs: programSeconds * 1000,
          outputBytes: programBytes,
        });
        // one that does not end is enough: the others would take as long
        if (ran.stopped) stopped = new RunStopped(ran.stopped);
        if (stopped) throw stopped;
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
    const { stdout, stderr } = await turns(() => go.run(args, { cwd: dir, ...cgo(race) }));
    return clean(stdout + stderr);
  };

  const testSeconds = `-timeout=${programSeconds}s`;
  const printed: Bench['printed'] = async (dir, by) => {
    if (by === 'vet') return [await goPrints(['vet', ...packageFlags, '.'], dir)];
    if (by === 'build') return [await goPrints(['build', ...packageFlags, '-o', devNull, '.'], dir)];
    if (by === 'test' || (by === 'race' && hasTests(dir) && !isMain(dir))) {
      const race = by === 'race';
      if (race && (await go.whyNoRace()) !== undefined) throw new RaceMissing();
      const args = ['test', ...packageFlags, '-count=1', testSeconds, ...(race ? ['-race'] : []), '.'];
      const texts = [await goPrints(args, dir, race), await goPrints(args, dir, race)];
      return [...new Set(texts)];
    }
    const all = await runs(dir, { race: by === 'race', times: schedules.length });
    return [...new Set(all.map((ran) => clean(textOfRun(ran))))];
  };

  const ownTests: Bench['ownTests'] = async (dir, { race }) => {
    if (race && (await go.whyNoRace()) !== undefined) throw new RaceMissing();
    const args = ['test', '-json', ...packageFlags, '-count=1', testSeconds, ...(race ? ['-race'] : []), '.'];
    const { stdout, stderr } = await turns(() => go.run(args, { cwd: dir, ...cgo(race) }));
    const [result] = readTestEvents(stdout).values();
    if (!result) throw new NotBuilt(clean(stderr));
    return { ...result, text: clean(result.text) };
  };

  const runLayer = async (orders: Order[], race: boolean): Promise<void> => {
    const overlay = join(mkdtempSync(join(scratch, 'overlay-')), 'overlay.json');
    writeFileSync(overlay, JSON.stringify(overlayOf(orders.map(({ variant }) => variant))));
    const packages = orders.map(({ variant }) => `./${fromRoot(root, join(variant.exerciseDir, 'grade'))}`);
    // the tested code sees as little of this machine as a program does
    const bare = process.platform === 'win32' ? [] : ['-exec', `env -i TZ=UTC TMPDIR=${scratch}`];
    const flags = ['-json', '-vet=off', '-count=1', `-p=${atOnce}`, testSeconds, `-overlay=${overlay}`, ...bare];
    const args = ['test', ...packageFlags, ...flags, ...(race ? ['-race'] : []), ...packages];
    const ran = await turns(() => go.run(args, { cwd: root, ...cgo(race) }), atOnce);
    const results = readTestEvents(ran.stdout);
    for (const { variant, done, failed } of orders) {
      const path = `course.example/${fromRoot(root, join(variant.exerciseDir, 'grade'))}`;
      const result = results.get(path);
      // in the text, too, the variant stands in the place of solution/
      const text = clean(result?.text ?? '').replaceAll('course.example/solution', `course.example/${variant.folder}`);
      if (result) done({ ...result, text });
      else
        failed(new Error(`go test says nothing about ${path}: ${clean(ran.stderr).split('\n').slice(0, 3).join(' ')}`));
    }
  };

  const flush = async (): Promise<void> => {
    ordered = false;
    for (const kind of ['plain', 'race'] as const) {
      const orders = waiting[kind].splice(0);
      const byVariant = new Map(orders.map((order) => [order.variant, order]));
      const layers = layersOf(orders.map(({ variant }) => variant));
      for (const [index, layer] of layers.entries()) {
        const chosen = layer.flatMap((variant) => byVariant.get(variant) ?? []);
        onProgress(
          `Testing ${chosen.length} package${chosen.length === 1 ? '' : 's'}${kind === 'race' ? ' with -race' : ''}, ${index + 1} of ${layers.length} …`,
        );
        await runLayer(chosen, kind === 'race').catch((error: Error) => {
          for (const { failed } of chosen) failed(error);
        });
      }
    }
  };

  const grade: Bench['grade'] = async (exerciseDir, folder, { race }) => {
    const dirs = ['grade', 'solution', folder].map((name) => join(exerciseDir, name));
    let useRace = race || startsGoroutines(dirs);
    if (useRace && (await go.whyNoRace()) !== undefined) {
      if (race) throw new RaceMissing();
      withoutRace.add(exerciseDir);
      useRace = false;
    }
    return new Promise((done, failed) => {
      waiting[useRace ? 'race' : 'plain'].push({ variant: { exerciseDir, folder }, done, failed });
      if (ordered) return;
      ordered = true;
      // everybody who asks in this turn of the event loop shares the run
      setTimeout(() => void flush(), 20);
    });
  };

  return { runs, printed, grade, ownTests, withoutRace };
}

/** Standard output, then standard error, then how it ended. */
function textOfRun({ stdout, stderr, exitCode }: Ran): string {
  const ending = exitCode === 0 ? '' : `exit status ${exitCode}`;
  const parts = [stdout, stderr, ending].filter((part) => part !== '');
  return parts.map((part) => (part.endsWith('\n') ? part : `${part}\n`)).join('');
}
