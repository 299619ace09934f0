/** Run to verdict against `go vet` and `go test`, one and four at a time. */
import type { Go } from '@/lib/go-toolchain';
import type { Grader } from '@/lib/grader/open-grader';
import { milliseconds, percentile, table } from './figures';
import { type Native, nativeIn } from './native';
import { cpuMs, isCounted } from './processes';
import { type Submission, submissionsOf } from './submissions';

type Options = { go: Go; grader: Grader; courseDir: string; places: string[]; times: number };

const ways = {
  run: 'Run to verdict',
  plain: 'go vet + go test',
  race: 'go vet + go test -race where goroutines start',
};
type Way = keyof typeof ways;
const wayNames = Object.keys(ways) as Way[];

type Stages = Record<string, number>;
/** Milliseconds of one submission in each way, and of each of its programs by stage. */
type Sample = Record<Way, number> & { submission: Submission; cpu: Record<Way, number>; stages: Stages[] };

/** At most this part of the ordinary way's p50: with -race, for without it go test does not see what the learner is to see. */
const groups = [
  { name: 'Run once', isAboutRaces: false, against: 'race', part: 1 / 3, budget: 'a third' },
  { name: 'Run in several orders (races)', isAboutRaces: true, against: 'race', part: 1 / 2, budget: 'half' },
] as const;

/** Prints the figures. False where a budget is missed. */
export async function benchGrading({ go, grader, courseDir, places, times }: Options): Promise<boolean> {
  const submissions = await submissionsOf(courseDir, places);
  if (submissions.length === 0) throw new Error('no run-graded exercise has such a path');
  const measure = measurer(grader, nativeIn(go, courseDir));
  // One program of each exercise: all of them import the same.
  const warming = new Map(submissions.map((one) => [one.programs[0]?.importPath, one]));
  for (const { name, programs, ...rest } of warming.values()) {
    console.error(`Warming up: ${name}`);
    for (const way of wayNames) await measure(sampleOf({ ...rest, name, programs: programs.slice(0, 1) }), way);
  }
  let isKept = true;
  for (const atOnce of [1, 4]) {
    for (const group of groups) {
      const members = submissions.filter(({ isAboutRaces }) => isAboutRaces === group.isAboutRaces);
      if (members.length === 0) continue;
      const samples: Sample[] = [];
      for (let time = 1; time <= times; time++) {
        console.error(`${group.name}, ${atOnce} at a time, ${time} of ${times}`);
        samples.push(...(await measureAll(members, atOnce, measure)));
      }
      isKept = print(group, atOnce, samples) && isKept;
    }
  }
  return isKept;
}

const sampleOf = (submission: Submission): Sample => ({
  ...{ submission, run: 0, plain: 0, race: 0, stages: [] },
  cpu: { run: 0, plain: 0, race: 0 },
});

type Measure = (sample: Sample, way: Way) => Promise<void>;

function measurer(grader: Grader, native: Native): Measure {
  return async (sample, way) => {
    const { name, programs } = sample.submission;
    if (way !== 'run') {
      sample[way] = await native.verdictMs(programs, way === 'race');
      return;
    }
    const startedMs = performance.now();
    for (const program of programs) {
      const stages: Stages = {};
      const verdict = await grader.grade(name, program, { stages });
      if (verdict.type === 'internal') throw new Error(`${name}: ${verdict.message}`);
      sample.stages.push(stages);
    }
    sample.run = performance.now() - startedMs;
  };
}

/** The ways take turns every few submissions, so that what else the machine does weighs on all of them. */
async function measureAll(submissions: Submission[], atOnce: number, measure: Measure): Promise<Sample[]> {
  const samples = submissions.map(sampleOf);
  const chunkSize = atOnce === 1 ? 1 : 4 * atOnce;
  for (let from = 0; from < samples.length; from += chunkSize) {
    for (const way of wayNames) {
      const waiting = samples.slice(from, from + chunkSize);
      const work = async () => {
        for (let sample = waiting.shift(); sample; sample = waiting.shift()) {
          const startedCpuMs = cpuMs();
          await measure(sample, way);
          // With others beside it it is theirs as well, and not printed.
          sample.cpu[way] = cpuMs() - startedCpuMs;
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
    }
  }
  return samples;
}

function print(group: (typeof groups)[number], atOnce: number, samples: Sample[]): boolean {
  const ratio = (way: Way, part: number) => of('run', part) / of(way, part);
  const of = (way: Way, part: number) =>
    percentile(
      samples.map((sample) => sample[way]),
      part,
    );
  const cpu = (way: Way) => samples.reduce((sum, sample) => sum + sample.cpu[way], 0) / samples.length;
  const hasCpu = isCounted && atOnce === 1;
  console.log(`\n${group.name}, ${atOnce} at a time: ${samples.length} submissions`);
  console.log(
    table([
      ['', 'p50', 'p95', 'Run is, p50', 'p95', ...(hasCpu ? ['processor, mean', 'Run is'] : [])],
      ...wayNames.map((way) => [
        ...[ways[way], milliseconds(of(way, 0.5)), milliseconds(of(way, 0.95))],
        ...(way === 'run' ? ['', ''] : [ratio(way, 0.5).toFixed(2), ratio(way, 0.95).toFixed(2)]),
        ...(hasCpu ? [milliseconds(cpu(way)), way === 'run' ? '' : (cpu('run') / cpu(way)).toFixed(2)] : []),
      ]),
    ]),
  );
  console.log(`\n${stagesTable(samples)}`);
  const isKept = ratio(group.against, 0.5) <= group.part;
  const said = isKept ? 'kept' : 'MISSED';
  console.log(`Budget, p50 at most ${group.budget} of ${ways[group.against]}: ${said}`);
  return isKept;
}

/** Gate, vet and the first compile run beside one another. */
function stagesTable(samples: Sample[]): string {
  const all = samples.flatMap(({ stages }) => stages);
  const names = [...new Set(all.flatMap((stages) => Object.keys(stages)))];
  return table([
    ['Stage of a program', 'p50', 'p95'],
    ...names.map((name) => {
      const values = all.flatMap((stages) => stages[name] ?? []);
      return [name, milliseconds(percentile(values, 0.5)), milliseconds(percentile(values, 0.95))];
    }),
  ]);
}
