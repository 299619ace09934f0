/** One program for each kind of verdict, over and over, as the server would run them: what they say, and what they leave behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { usualImports } from '@/lib/core/course-format';
import type { Program } from '@/lib/core/program';
import type { Verdict } from '@/lib/core/verdict';
import type { Grader } from '@/lib/grader/open-grader';
import { table } from './figures';
import { openDescriptors, processesBelow, residentBytes } from './processes';

/** Memory goes up and down by garbage that waits to be collected. What was kept of a run would be a program: forty times as much. */
const bytesAllowedEach = 64 << 10;
/** Nobody collects the sandbox's garbage for us: two threads with up to 32 MiB of a program each, and the code of several. */
const sandboxBytesAllowed = 128 << 20;

type Held = {
  runs: number;
  heapBytes: number;
  memoryBytes: number;
  sandboxBytes: number;
  descriptors: number;
  processes: number;
};

/** Prints the figures. False where a verdict changed or something was left behind. */
export async function benchStability(grader: Grader, root: string, rounds: number): Promise<boolean> {
  const programs = programsIn(join(root, 'tests', 'integration', 'grader', 'verdicts'));
  const first = new Map<string, Verdict>();
  const equal = new Map<string, number>();
  const round = async () => {
    // Two at a time, as the server runs them.
    const waiting = [...programs];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, program] = next;
        const verdict = await grader.grade(name, program);
        if (!first.has(name)) first.set(name, verdict);
        if (isDeepStrictEqual(verdict, first.get(name))) equal.set(name, (equal.get(name) ?? 0) + 1);
      }
    };
    await Promise.all([work(), work()]);
  };
  // Not only once: what is done once leaves caches behind.
  for (let warming = 0; warming < 3; warming++) await round();
  first.clear();
  equal.clear();
  const held = [await look(0)];
  for (let done = 1; done <= rounds; done++) {
    await round();
    console.error(`Round ${done} of ${rounds}`);
    if (done % Math.ceil(rounds / 4) === 0 || done === rounds) held.push(await look(done * programs.length));
  }
  console.log(
    `\n${table([['Verdict', 'equal'], ...[...first].map(([name, { type }]) => [`${name}${type === name ? '' : ` (${type})`}`, `${equal.get(name)} of ${rounds}`])])}`,
  );
  console.log(
    `\n${table([
      ['After runs', 'heap', 'memory', 'sandbox', 'descriptors', 'processes'],
      ...held.map((at) => [
        String(at.runs),
        mebibytes(at.heapBytes),
        mebibytes(at.memoryBytes),
        mebibytes(at.sandboxBytes),
        String(at.descriptors),
        String(at.processes),
      ]),
    ])}`,
  );
  const [start, end] = [held[0], held.at(-1)];
  if (!start || !end) return false;
  const areEqual = [...first.keys()].every((name) => equal.get(name) === rounds);
  const isClean = end.descriptors === start.descriptors && end.processes === start.processes;
  const grown = (name: 'heapBytes' | 'memoryBytes' | 'sandboxBytes') => end[name] - start[name];
  const allowed = end.runs * bytesAllowedEach;
  const isConstant =
    grown('heapBytes') <= allowed && grown('memoryBytes') <= allowed && grown('sandboxBytes') <= sandboxBytesAllowed;
  console.log(
    `\nThe verdicts ${areEqual ? 'stayed equal' : 'CHANGED'}; ${isClean ? 'nothing' : 'SOMETHING'} was left; memory ${isConstant ? 'is constant' : 'GROWS'}.`,
  );
  return areEqual && isClean && isConstant;
}

/** The programs of which the tests keep the verdicts, by their kind of verdict. */
function programsIn(folder: string): [string, Program][] {
  const tests = [{ name: 'solution_test.go', text: readFileSync(join(folder, 'solution_test.go.txt'), 'utf8') }];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'internal')
    .map(({ name }) => [
      name,
      {
        ...{ importPath: 'course.example/exercise/solution', packageName: 'solution', tests, allow: usualImports },
        files: [{ name: 'solution.go', text: readFileSync(join(folder, name, 'solution.go'), 'utf8') }],
        isAboutRaces: name === 'race',
      },
    ]);
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What this process, which stands for the server, and all that it started hold now. */
async function look(runs: number): Promise<Held> {
  collectGarbage();
  // The memory of buffers is given back a moment later.
  await setTimeout(500);
  collectGarbage();
  const below = processesBelow();
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    ...{
      runs,
      heapBytes: heapUsed + external,
      memoryBytes: rss,
      descriptors: openDescriptors(),
      processes: below.length,
    },
    sandboxBytes: below.reduce((sum, { pid }) => sum + residentBytes(pid), 0),
  };
}

const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
