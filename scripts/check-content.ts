/** `npm run content:check`: proves the course with real Go and says what is wrong with it. */
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '@/lib/content/problem';
import { type Proved, proveCourse } from '@/lib/content/prove/prove-course';
import { exerciseKinds, isRunGraded } from '@/lib/core/exercise-view';
import { openProvingGrader } from '@/lib/grader/open-proving-grader';
import { commandFetchedBelow } from './go-download/ensure-go';

const usage = `Usage: npm run content:check -- [lesson or exercise] [--all [--part K/N]] [--record]

  channels/leaks               only this lesson
  channels/leaks/slow-logger   only this exercise
  --all                        prove again what content/proofs.json says is proved; without -race it fails
  --part K/N                   with --all: only every Nth lesson again, from the Kth; the others by their records where these hold
  --record                     write the recorded outputs anew
  --root <folder>              the content folder, if it is another one than content/`;

process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

async function main(): Promise<number> {
  let parsed: ReturnType<typeof readArguments>;
  try {
    parsed = readArguments();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const { values, positionals, part } = parsed;
  if (values.help || positionals.length > 1) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const root = resolve(values.root);
  const started = Date.now();
  const proved = await proveCourse({
    root,
    env: process.env,
    fetchedGo: commandFetchedBelow(process.cwd()),
    cacheDir: resolve('.setup'),
    place: positionals[0],
    all: values.all,
    part,
    record: values.record,
    onProgress: (text) => console.error(text),
    openGrader: (go) =>
      openProvingGrader(go, {
        project: process.cwd(),
        courseDir: root,
        onProgress: (text) => console.error(`${text} …`),
      }),
  });
  const inside = relative(process.cwd(), root).replaceAll('\\', '/');
  const folder = inside.startsWith('..') ? root : inside || '.';
  for (const problem of proved.problems) console.log(problemText(problem, folder));
  for (const notice of proved.notices) console.log(`\nATTENTION  ${notice}`);
  console.log(`\n${summary(proved, (Date.now() - started) / 1000)}`);
  return proved.problems.length > 0 ? 1 : 0;
}

const readArguments = () => {
  const parsed = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      part: { type: 'string', default: '1/1' },
      record: { type: 'boolean', default: false },
      root: { type: 'string', default: 'content' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return { ...parsed, part: partOf(parsed.values.part) };
};

function partOf(text: string): { number: number; of: number } {
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of) return { number, of };
  throw new Error(`--part ${text} is no part: write 1/2 for the first half.`);
}

function problemText({ file, line, message, cure }: Problem, folder: string): string {
  return `${folder}/${file}${line ? `:${line}` : ''}  ${message}. ${cure}`;
}

function summary(
  { problems, lessons, objectives, exercises, rows, provedNow, fromRecords, go }: Proved,
  seconds: number,
): string {
  const total = Object.values(exercises).reduce((sum, count) => sum + count, 0);
  const run = exerciseKinds.filter(isRunGraded).reduce((sum, kind) => sum + (exercises[kind] ?? 0), 0);
  const share = total > 0 ? ` ${Math.round((100 * run) / total)} % are graded by running code.` : '';
  const covered = rows ? ` ${rows.covered} of ${rows.total} rows of brief.yaml are covered.` : '';
  const kinds = Object.entries(exercises).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${count(lessons, 'lesson')}, ${count(objectives, 'objective')}, ${count(total, 'exercise')}${kinds.length > 0 ? ` (${kinds.join(', ')})` : ''}.${share}${covered}`,
    `${provedNow} proved now${go ? ` with ${go}` : ''}, ${fromRecords} taken from the records, in ${seconds.toFixed(1)} s.`,
    problems.length === 0 ? 'No problems.' : `${count(problems.length, 'problem')}.`,
  ].join('\n');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
