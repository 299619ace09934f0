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
import { benchReviews } from './bench/reviews';
import { benchStability } from './bench/stability';
import { benchStart } from './bench/start';

const usage = `Usage: npm run bench -- [start | reviews | progress | grading [exercise ...]] [options]

  start                  from npm start to the first page, where everything is set up already
  reviews                due queue, next exercise and key-graded answer, among 60,000 and 600,000 cards; with --large among 6,000,000 too
  progress               the pages of a learner's progress, after a simulated year
  grading                how long Run takes to its verdict, against go vet and go test of the same files; all run-graded exercises,
                         or those whose path holds a word: channels/select/relay
  --times N              grading: that often each (1)
  --stability            grading, instead: N rounds (100) of one program for each kind of verdict, honest and hostile mixed; the
  --rounds N             verdicts must stay equal, and memory, descriptors and processes the same

Without a name all but --large and --stability. Ends with 1 where a budget is missed.`;

const root = process.cwd();

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      times: { type: 'string', default: '1' },
      large: { type: 'boolean', default: false },
      stability: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '100' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...values, times: Number(values.times), rounds: Number(values.rounds), positionals };
}

type Options = ReturnType<typeof readArguments> & { scratch: string; places: string[] };

const benches: Record<string, (options: Options) => Promise<boolean>> = {
  start: ({ scratch }) => benchStart(scratch, root),
  reviews: ({ scratch, large }) => benchReviews(scratch, root, [1_000, 10_000, ...(large ? [100_000] : [])]),
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
  if (options.help || chosen.includes(undefined) || !(options.times >= 1) || !(options.rounds >= 1)) {
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
