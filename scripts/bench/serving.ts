/** Asks the built app over HTTP, on SQLite and where there is one on PostgreSQL, among few and many learners side by side. */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Course, loadCourse } from '@/lib/content/course';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { openDatabase } from '@/lib/data/open-database';
import { makeEmptyPostgresDatabase } from '@/tests/support/postgres-server';
import { type Filled, fillWithLearners } from './bulk-rows';
import { percentile, table } from './figures';
import { type Measured, type Place, type Scenario, scenarios } from './measurements';
import { type Sample, serveApp } from './served-app';

/** Of one measurement at one size; times in milliseconds, on the server from the request's head to the answer's end. */
export type Figures = {
  name: string;
  count: number;
  p50: number;
  p95: number;
  p99: number;
  /** Median of the processor time; null where several are served at once. It says less of what else the machine does than p50. */
  cpuMs: number | null;
  /** Medians of the answer's size and of what the database was asked. */
  bytes: number;
  queries: number;
  /** For how long the event loop was held at most while this and what belongs to it was measured. */
  heldMs: number;
};

type Size = Filled & { figures: Figures[] };
export type ServingReport = {
  machine: { cpus: number; model: string; node: string; loadBefore: number; loadAfter: number };
  providers: { provider: string; sizes: Size[]; growth: Record<string, number> }[];
  missed: string[];
};

export type ServingOptions = {
  /** Few and many: the budgets are held at `budgetsAt` of them, growth is from the first to the last. */
  sizes: readonly number[];
  budgetsAt: number;
  /** A part of the usual number of rounds, for a test of the bench itself. */
  part?: number;
  postgresUrl?: string | undefined;
};

export async function measureServing(scratch: string, root: string, options: ServingOptions): Promise<ServingReport> {
  const course = await loadCourse(join(root, 'content'));
  const loadBefore = loadavg()[0] ?? 0;
  const providers: ServingReport['providers'] = [];
  const places = [sqlitePlaces(scratch), ...(options.postgresUrl ? [postgresPlaces(options.postgresUrl)] : [])];
  for (const { provider, makeUrl } of places) {
    const sizes = await measureProvider({ scratch, root, course, makeUrl, options });
    providers.push({ provider, sizes, growth: growthOf(sizes) });
  }
  const [cpu] = cpus();
  const machine = { cpus: cpus().length, model: cpu?.model ?? '', node: process.version };
  const report = { machine: { ...machine, loadBefore, loadAfter: loadavg()[0] ?? 0 }, providers };
  return { ...report, missed: providers.flatMap((one) => missedBy(one, options.budgetsAt)) };
}

type MadeUrl = { url: string; discard(): Promise<void> };

const sqlitePlaces = (scratch: string) => ({
  provider: 'sqlite',
  makeUrl: async (): Promise<MadeUrl> => {
    const folder = mkdtempSync(join(scratch, 'serving-'));
    return { url: `file:${join(folder, 'course.db')}`, discard: async () => rmSync(folder, { recursive: true }) };
  },
});

const postgresPlaces = (adminUrl: string) => ({
  provider: 'postgresql',
  makeUrl: async (): Promise<MadeUrl> => {
    const { url, discard } = await makeEmptyPostgresDatabase(adminUrl);
    return { url, discard: async () => void (await discard()) };
  },
});

type Measuring = {
  scratch: string;
  root: string;
  course: Course;
  makeUrl(): Promise<MadeUrl>;
  options: ServingOptions;
};

async function measureProvider({ scratch, root, course, makeUrl, options }: Measuring): Promise<Size[]> {
  const ends: (() => Promise<unknown>)[] = [];
  try {
    const sizes: (Size & { place: Place })[] = [];
    for (const learners of options.sizes) {
      const { url, discard } = await makeUrl();
      ends.unshift(discard);
      await deployMigrations(url, { projectRoot: root });
      console.error(`Writing ${learners.toLocaleString('en')} learners with a year of history …`);
      const db = openDatabase(url);
      const filled = await fillWithLearners(db, course, { learners, now: new Date() }).finally(() => db.close());
      const app = await serveApp({ root, databaseUrl: url, dataDir: mkdtempSync(join(scratch, 'data-')) });
      ends.unshift(() => app.stop());
      sizes.push({ ...filled, figures: [], place: { app, course, learners } });
    }
    for (const scenario of scenarios) {
      console.error(`Measuring: ${scenario.measures.map(({ name }) => name).join(', ')} …`);
      await runScenario(scenario, sizes, options.part ?? 1);
    }
    return sizes.map(({ place: _, ...size }) => size);
  } finally {
    for (const end of ends) await end();
  }
}

/** Round by round in turn, so that whatever else the machine does meets all sizes alike. */
async function runScenario(
  scenario: Scenario,
  sizes: readonly (Size & { place: Place })[],
  part: number,
): Promise<void> {
  const [warmUps, rounds] = [scenario.warmUps, scenario.rounds].map((count) => Math.ceil(count * part)) as [
    number,
    number,
  ];
  for (let n = 0; n < warmUps + rounds; n += 1) {
    for (const { place } of sizes) {
      // Learners from all over the table.
      const spread = Math.floor((n * place.learners) / (warmUps + rounds));
      await scenario.round(place, spread, n >= warmUps);
      if (n === warmUps - 1) await place.app.tell();
    }
  }
  for (const { place, figures } of sizes) {
    const { requests, heldMs } = await place.app.tell();
    figures.push(
      ...scenario.measures.map(({ name }) => figuresOf(name, requests, place, { heldMs, atOnce: scenario.atOnce })),
    );
  }
}

function figuresOf(
  name: string,
  requests: readonly Sample[],
  { app }: Place,
  { heldMs, atOnce }: { heldMs: number; atOnce: number },
): Figures {
  const own = requests.filter((request) => request.name === name);
  if (own.length === 0) throw new Error(`nothing was measured as ${name}`);
  const times = own.map(({ serverMs }) => serverMs);
  return {
    ...{ name, count: own.length, heldMs },
    cpuMs:
      atOnce === 1
        ? percentile(
            own.map(({ cpuMs }) => cpuMs),
            0.5,
          )
        : null,
    ...{ p50: percentile(times, 0.5), p95: percentile(times, 0.95), p99: percentile(times, 0.99) },
    bytes: percentile(app.bytes.get(name) ?? [], 0.5),
    queries: percentile(
      own.map(({ queries }) => queries),
      0.5,
    ),
  };
}

/** By how much the server's median grew from the first size to the last. */
function growthOf(sizes: readonly Size[]): Record<string, number> {
  const [first, last] = [sizes[0], sizes.at(-1)];
  return Object.fromEntries(
    (first?.figures ?? []).map(({ name, p50 }) => [name, (find(last, name)?.p50 ?? Number.NaN) / p50]),
  );
}

const find = (size: Size | undefined, name: string) => size?.figures.find((one) => one.name === name);

function missedBy({ provider, sizes }: ServingReport['providers'][number], budgetsAt: number): string[] {
  const held = sizes.find(({ learners }) => learners === budgetsAt);
  const check = ({ name, budgetMs, heldAtMostMs, isNoDearer }: Measured): string[] => {
    const [at, first, last] = [find(held, name), find(sizes[0], name), find(sizes.at(-1), name)];
    if (!at || !first || !last) return [`${name}: not measured`];
    return [
      ...(budgetMs !== undefined && at.p50 > budgetMs ? [`${name}: p50 ${ms(at.p50)}, at most ${budgetMs} ms`] : []),
      ...(heldAtMostMs !== undefined && at.heldMs > heldAtMostMs
        ? [`${name}: the event loop was held for ${ms(at.heldMs)}, at most ${heldAtMostMs} ms`]
        : []),
      // A tenth of a millisecond and a tenth are what one run differs from another by.
      ...(isNoDearer && last.p50 > first.p50 * 1.1 + 0.1
        ? [`${name}: ${(last.p50 / first.p50).toFixed(2)} times as dear among more learners`]
        : []),
    ];
  };
  return scenarios
    .flatMap(({ measures }) => measures)
    .flatMap(check)
    .map((text) => `${provider}: ${text}`);
}

const ms = (value: number) => `${value.toFixed(1)} ms`;

export function printServing({ machine, providers, missed }: ServingReport): void {
  for (const { provider, sizes, growth } of providers) {
    for (const { learners, cards, attempts, figures } of sizes) {
      const counts = [`${learners} learners`, `${cards} cards`, `${attempts} attempts`];
      console.log(`\n${provider}: ${counts.join(', ').replace(/\d+/g, (count) => Number(count).toLocaleString('en'))}`);
      const rows = figures.map(({ name, p50, p95, p99, cpuMs, bytes, queries, heldMs }) => [
        ...[
          name,
          ms(p50),
          ms(p95),
          ms(p99),
          cpuMs === null ? '' : ms(cpuMs),
          `${(bytes / 1024).toFixed(1)} KB`,
          String(queries),
          ms(heldMs),
        ],
        learners === sizes.at(-1)?.learners && sizes.length > 1 ? (growth[name] ?? Number.NaN).toFixed(2) : '',
      ]);
      const head = ['server time', 'p50', 'p95', 'p99', 'processor', 'answer', 'queries', 'loop held', 'growth'];
      console.log(table([head, ...rows]));
    }
  }
  const { cpus: cores, model, node, loadBefore, loadAfter } = machine;
  console.log(
    `\n${cores} × ${model}, Node ${node}; load ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after`,
  );
  console.log(missed.length === 0 ? 'Budgets: kept' : `Budgets MISSED:\n${missed.map((one) => `  ${one}`).join('\n')}`);
}
