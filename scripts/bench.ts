/** `npm run bench`: measures what the product promises against its budgets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findGo, isGo } from '@/lib/go-toolchain';
import { buildTools } from '@/lib/grader/build-tools';
import { graderPlaces, openGrader } from '@/lib/grader/open-grader';
import { benchGrading } from './bench/grading';
import { benchProgress } from './bench/progress';
import { measureServing, printServing } from './bench/serving';
import { benchStability } from './bench/stability';
import { benchStart } from './bench/start';

const usage = `Usage: npm run bench -- [start | serving | progress | grading [exercise ...]] [options]

  start                  from npm start to the first page, where everything is set up already
  serving                the built app over HTTP: due queue, next exercise, answer, lesson and progress page, among 1,000 and 10,000
                         learners with 60 cards and a year of history each; on PostgreSQL too where BENCH_POSTGRES_URL or
                         TEST_POSTGRES_URL is the address of a server on which databases may be made
  --large                serving: among 10,000 and 100,000 learners
  --learners N           serving: among N learners alone, with a twentieth of the rounds, to try the bench itself
  --json                 serving: the figures as JSON
  progress               the pages of a learner's progress, after a simulated year
  grading                how long Run takes to its verdict, against go vet and go test of the same files; all run-graded exercises,
                         or those whose path holds a word: channels/select/relay
  --times N              grading: that often each (1)
  --stability            grading, instead: N rounds (100) of one program for each kind of verdict, honest and hostile mixed; the
  --rounds N             verdicts must stay equal, and memory, descriptors and processes the same

Without a name all of them. Ends with 1 where a budget is missed.`;

const root = process.cwd();

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      times: { type: 'string', default: '1' },
      large: { type: 'boolean', default: false },
      learners: { type: 'string' },
      json: { type: 'boolean', default: false },
      stability: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '100' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const learners = values.learners === undefined ? null : Number(values.learners);
  return { ...values, times: Number(values.times), rounds: Number(values.rounds), learners, positionals };
}

type Options = ReturnType<typeof readArguments> & { scratch: string; places: string[] };

const benches: Record<string, (options: Options) => Promise<boolean>> = {
  start: ({ scratch }) => benchStart(scratch, root),
  serving,
  progress: async ({ scratch }) => {
    await benchProgress(scratch, root);
    return true;
  },
  grading,
};

async function main(): Promise<number> {
  const options = readArguments();
  const [what, ...places] = options.positionals;
  const chosen = what === undefined ? Object.values(benches) : [benches[what]];
  const counts = [options.times, options.rounds, options.learners ?? 1];
  if (options.help || chosen.includes(undefined) || !counts.every((count) => count >= 1)) {
    console.log(usage);
    return options.help ? 0 : 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'go-routine-bench-'));
  try {
    let isKept = true;
    for (const bench of chosen) isKept = ((await bench?.({ ...options, scratch, places })) ?? true) && isKept;
    return isKept ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function serving({ scratch, large, learners, json }: Options): Promise<boolean> {
  const { buildApp } = (await import('./setup/build-app.mjs')) as { buildApp(): Promise<void> };
  await buildApp();
  const sizes = learners === null ? (large ? [10_000, 100_000] : [1_000, 10_000]) : [learners];
  const report = await measureServing(scratch, root, {
    sizes,
    budgetsAt: learners ?? 10_000,
    part: learners === null ? 1 : 0.05,
    postgresUrl: process.env.BENCH_POSTGRES_URL ?? process.env.TEST_POSTGRES_URL,
  });
  if (json) console.log(JSON.stringify(report, null, 2));
  else printServing(report);
  return report.missed.length === 0;
}

async function grading({ scratch, places, times, stability, rounds }: Options): Promise<boolean> {
  const go = await findGo(process.env, scratch);
  if (!isGo(go)) throw new Error(`${go.message}. ${go.cure}`);
  const courseDir = join(root, 'content');
  const { sources, cacheDir } = graderPlaces(root);
  const tools = await buildTools(go, { sources, cacheDir, courseDir, onProgress: (text) => console.error(text) });
  // Opened as the server opens it, with its bounds.
  const grader = openGrader(tools, root);
  try {
    if (stability) return await benchStability(grader, root, rounds);
    return await benchGrading({ go, grader, courseDir, places, times });
  } finally {
    grader.close();
  }
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
