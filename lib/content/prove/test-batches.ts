/** Runs the tests in grade/ of many exercises in few `go test`s: whatever is asked for at the same time shares them. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromRoot } from '@/lib/content/files';
import type { Go } from '@/lib/go-toolchain';
import { buildTest2json, runJoined } from './joined-tests';
import { layersOf, overlayOf, type Variant } from './overlay';
import { startsGoroutines } from './packages';
import { commandsAtOnce, programsAtOnce, RaceMissing, raceEnv, raceFlags, testFlags } from './running';
import type { Turns } from './take-turns';
import { readTestEvents, type TestRun } from './test-events';

export type Grader = {
  /** The tests in grade/ with `folder` in the place of solution/. With -race if asked for or if goroutines are started. */
  grade(exerciseDir: string, folder: string, options: { race: boolean }): Promise<TestRun>;
  /** Exercises that should have run with -race and did not, since this machine cannot. */
  withoutRace: Set<string>;
};

type Order = { variant: Variant; done: (run: TestRun) => void; failed: (error: Error) => void };

type Where = {
  go: Go;
  root: string;
  scratch: string;
  turns: Turns;
  clean: (text: string) => string;
  onProgress: (text: string) => void;
};
type Tools = Where & { test2json: () => Promise<string> };

export function makeGrader(where: Where): Grader {
  const { go } = where;
  let reader: Promise<string> | undefined;
  const tools: Tools = {
    ...where,
    test2json: () => {
      reader ??= buildTest2json(where);
      return reader;
    },
  };
  const waiting = { plain: [] as Order[], race: [] as Order[] };
  const withoutRace = new Set<string>();
  let isFlushing = false;

  const flush = async (): Promise<void> => {
    isFlushing = false;
    await runBatch(waiting.plain.splice(0), false, tools);
    await runBatch(waiting.race.splice(0), true, tools);
  };

  const grade: Grader['grade'] = async (exerciseDir, folder, { race }) => {
    let useRace = race || startsGoroutines(['grade', 'solution', folder].map((name) => resolve(exerciseDir, name)));
    if (useRace && (await go.whyNoRace()) !== undefined) {
      if (race) throw new RaceMissing();
      withoutRace.add(exerciseDir);
      useRace = false;
    }
    return new Promise((done, failed) => {
      waiting[useRace ? 'race' : 'plain'].push({ variant: { exerciseDir, folder }, done, failed });
      if (isFlushing) return;
      isFlushing = true;
      // all pieces ask at once: a moment later everybody has
      setTimeout(() => void flush(), 20);
    });
  };
  return { grade, withoutRace };
}

async function runBatch(orders: Order[], race: boolean, where: Tools): Promise<void> {
  if (orders.length === 0) return;
  where.onProgress(`Testing ${orders.length} variant${orders.length === 1 ? '' : 's'}${race ? ' with -race' : ''} …`);
  const variants = orders.map(({ variant }) => variant);
  const joined = await runJoined(variants, race, where).catch((error: Error) => {
    where.onProgress(`They cannot be run as one program, so go test runs each: ${error.message}`);
    return new Map<Variant, TestRun>();
  });
  for (const { variant, done } of orders) {
    const run = joined.get(variant);
    if (run) done(said(run, variant, where));
  }
  const byVariant = new Map(orders.map((order) => [order.variant, order]));
  const layers = layersOf(variants.filter((variant) => !joined.has(variant)));
  for (const [index, layer] of layers.entries()) {
    const chosen = layer.flatMap((variant) => byVariant.get(variant) ?? []);
    const what = `${chosen.length} package${chosen.length === 1 ? '' : 's'}${race ? ' with -race' : ''}`;
    where.onProgress(`Testing ${what}, ${index + 1} of ${layers.length} …`);
    await runLayer(chosen, race, where).catch((error: Error) => {
      for (const { failed } of chosen) failed(error);
    });
  }
}

async function runLayer(orders: Order[], race: boolean, { go, root, scratch, turns, clean }: Where): Promise<void> {
  const overlay = join(mkdtempSync(join(scratch, 'overlay-')), 'overlay.json');
  writeFileSync(overlay, JSON.stringify(overlayOf(orders.map(({ variant }) => variant))));
  const pathOf = ({ exerciseDir }: Variant) => fromRoot(root, join(exerciseDir, 'grade'));
  const packages = orders.map(({ variant }) => `./${pathOf(variant)}`);
  const flags = [
    '-json',
    '-vet=off',
    `-p=${commandsAtOnce}`,
    `-overlay=${overlay}`,
    ...testFlags(scratch),
    ...raceFlags(race),
  ];
  const ran = await turns(
    () => go.run(['test', ...flags, ...packages], { cwd: root, ...raceEnv(race) }),
    programsAtOnce,
  );
  const results = readTestEvents(ran.stdout);
  for (const { variant, done, failed } of orders) {
    const result = results.get(`course.example/${pathOf(variant)}`);
    if (!result) {
      const said = clean(ran.stderr).split('\n').slice(0, 3).join(' ');
      failed(new Error(`go test says nothing about ${pathOf(variant)}: ${said}`));
      continue;
    }
    done(said(result, variant, { clean }));
  }
}

/** In what it printed, too, the variant stands in the place of solution/. */
const said = (run: TestRun, { folder }: Variant, { clean }: Pick<Where, 'clean'>): TestRun => ({
  ...run,
  text: clean(run.text).replaceAll('course.example/solution', `course.example/${folder}`),
});
