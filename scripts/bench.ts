/** `npm run bench -- grading`: measures what the product promises against its budgets, side by side with the ordinary way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findGo, isGo } from '@/lib/go-toolchain';
import { buildTools } from '@/lib/grader/build-tools';
import { graderPlaces, openGrader } from '@/lib/grader/open-grader';
import { benchGrading } from './bench/grading';
import { benchStability } from './bench/stability';

const usage = `Usage: npm run bench -- grading [exercise ...] [--times N] [--stability [--rounds N]]

  grading                how long Run takes to its verdict, against go vet and go test of the same files; all run-graded exercises
  channels/select/relay  only exercises whose path holds this
  --times N              that often each (1)
  --stability            instead: N rounds (100) of one program for each kind of verdict, honest and hostile mixed; the verdicts must
                         stay equal, and memory, descriptors and processes the same`;

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      times: { type: 'string', default: '1' },
      stability: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '100' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [what, ...places] = positionals;
  const [times, rounds] = [Number(values.times), Number(values.rounds)];
  if (what !== 'grading' || !(times >= 1) || !(rounds >= 1)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'go-routine-bench-'));
  try {
    const go = await findGo(process.env, scratch);
    if (!isGo(go)) throw new Error(`${go.message}. ${go.cure}`);
    const [root, courseDir] = [process.cwd(), join(process.cwd(), 'content')];
    const { sources, cacheDir } = graderPlaces(root);
    const tools = await buildTools(go, { sources, cacheDir, courseDir, onProgress: (text) => console.error(text) });
    // Opened as the server opens it, with its bounds.
    const grader = openGrader(tools, root);
    try {
      if (values.stability) return (await benchStability(grader, root, rounds)) ? 0 : 1;
      return (await benchGrading({ go, grader, courseDir, places, times })) ? 0 : 1;
    } finally {
      grader.close();
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
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
