/** Proof of a predict exercise: the program is run, and the set of its real results is the key. */
import { join } from 'node:path';
import { packageFolder } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import type { ExerciseSource } from '@/lib/core/course-format';
import { normaliseResult } from '@/lib/core/key-grading';
import { hasTests, isMain } from './packages';
import { resultOfBuild, resultOfRun, resultOfTests, resultOfVet } from './program-result';
import { type ExerciseContext, orUnfit, problemAt } from './proof-context';

type Predict = Extract<ExerciseSource, { kind: 'predict' }>;

/** Even a program that is said to have one result runs on several schedules. */
const fewestRuns = 3;
const moreRuns = 4;

export async function provePredict(context: ExerciseContext, source: Predict): Promise<Problem[]> {
  const { exercise } = context;
  const program = packageFolder(exercise.dir, source.program);
  const askedAt = { file: exercise.file, line: exercise.lineOf(['results']) };
  return orUnfit(askedAt, program, async () => {
    const seen = await resultsOf(context, source, join(exercise.dir, program));
    return [...compareResults(context, source, seen), ...checkRefuted(context, source, seen)];
  });
}

/** Each result with the number of runs that had it. */
async function resultsOf(
  { bench, exercise }: ExerciseContext,
  source: Predict,
  dir: string,
): Promise<Map<string, number>> {
  const { by } = source;
  if (by === 'build') return new Map([[resultOfBuild((await bench.printed(dir, by))[0] ?? ''), 1]]);
  if (by === 'vet') return new Map([[resultOfVet((await bench.printed(dir, by))[0] ?? ''), 1]]);
  if (by === 'test' || (by === 'race' && !isMain(dir))) {
    const run = hasTests(dir)
      ? await bench.ownTests(dir, { race: by === 'race' })
      : await bench.grade(exercise.dir, source.program, { race: by === 'race' });
    return new Map([[resultOfTests(run), 1]]);
  }
  const seen = new Map<string, number>();
  const run = async (times: number) => {
    for (const ran of await bench.runs(dir, { race: by === 'race', times })) {
      const result = resultOfRun(ran);
      seen.set(result, (seen.get(result) ?? 0) + 1);
    }
  };
  await run(Math.max(source.times, fewestRuns));
  const isMissing = source.results.some((claimed) => !seen.has(tidy(claimed)));
  // a rare result may stay away for once: better to wait than to fail now and then
  if (isMissing && source.times > 1) await run(moreRuns * source.times);
  return seen;
}

function compareResults(context: ExerciseContext, { results, times }: Predict, seen: Map<string, number>): Problem[] {
  const total = [...seen.values()].reduce((sum, count) => sum + count, 0);
  const isSame = (a: string, b: string) => tidy(a) === tidy(b);
  const extra = [...seen].filter(([result]) => !results.some((claimed) => isSame(claimed, result)));
  const missing = results.flatMap((claimed, index) =>
    [...seen.keys()].some((result) => isSame(claimed, result)) ? [] : [{ claimed, index }],
  );
  const inRuns = (count: number) => (total === 1 ? '' : ` in ${count} of ${total} runs`);
  return [
    ...extra
      .slice(0, 5)
      .map(([result, count]) =>
        problemAt(
          context,
          ['results'],
          `the result is ${quoted(result)}${inRuns(count)}, and "results" does not say so`,
          result === '' ? 'Let the program print something.' : 'Add it, or correct the program.',
        ),
      ),
    ...missing.map(({ claimed, index }) =>
      problemAt(
        context,
        ['results', index],
        `the result ${quoted(claimed)} did not occur${total === 1 ? '' : ` in ${total} runs`}`,
        extra.length > 0 ? 'Remove it, or correct it.' : `Remove it, or run more often than "times: ${times}".`,
      ),
    ),
  ];
}

/** An answer that is refuted must not be what happens, in any spelling that is taken for right. */
function checkRefuted(context: ExerciseContext, { refutes }: Predict, seen: Map<string, number>): Problem[] {
  const real = [...seen.keys()].map(normaliseResult);
  return refutes.flatMap(({ answer }, index) =>
    real.includes(normaliseResult(answer))
      ? [
          problemAt(
            context,
            ['refutes', index, 'answer'],
            `${quoted(answer)} is refuted, and it is what happens`,
            'Remove it.',
          ),
        ]
      : [],
  );
}

const tidy = (result: string) =>
  result
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
const quoted = (text: string) => JSON.stringify(text);
