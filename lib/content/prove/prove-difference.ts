/** Proof of broken code and its fix: starter/ fails as stated, solution/ does not. */
import { join } from 'node:path';
import { packageFolder, recordedFile, textOf } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import type { RunMode } from '@/lib/core/course-format';
import { startsGoroutines } from './packages';
import { type ExerciseContext, orUnfit, problemAt, recordingOf } from './proof-context';
import { mustFail, mustPass, mustSay, type TestProof } from './prove-tests';

export type OutputProof = { by: 'run' | 'vet' | 'build' | 'session'; says: string };
export type Proof = TestProof | OutputProof;

export const isTestProof = (proof: Proof): proof is TestProof => proof.by === 'test' || proof.by === 'race';

export function proveDifference(context: ExerciseContext, proof: Proof): Promise<Problem[]> {
  return isTestProof(proof) ? byTests(context, proof) : byOutput(context, proof);
}

async function byTests(context: ExerciseContext, proof: TestProof): Promise<Problem[]> {
  const { bench, exercise } = context;
  const race = proof.by === 'race';
  const [fixed, broken] = await Promise.all([
    bench.grade(exercise.dir, 'solution', { race }),
    bench.grade(exercise.dir, 'starter', { race }),
  ]);
  const problems = [
    ...mustPass(context, 'the solution', fixed),
    ...mustFail(context, 'the starter', broken, proof),
    ...mustSay(context, [broken], proof),
  ];
  if (problems.length > 0) return problems;
  return [
    ...recordTests(context, proof, 'starter', broken.text),
    ...recordTests(context, proof, 'solution', fixed.text),
  ];
}

/** What the tests print on broken and fixed code is shown to the learner. Where goroutines run, only its telling part is the same every time. */
function recordTests(
  context: ExerciseContext,
  { by, says }: TestProof,
  of: 'starter' | 'solution',
  text: string,
): Problem[] {
  const { dir } = context.exercise;
  const askedAt = { file: context.exercise.file, line: context.exercise.lineOf(['proof']) };
  const recorded = textOf(join(dir, recordedFile(of, by)));
  if (recorded === undefined && !context.record) {
    const place = `${context.lesson.unitId}/${context.lesson.id}`;
    return [
      {
        ...askedAt,
        message: `${of} has no recorded output ${by}.txt`,
        cure: `Record it: npm run content:check -- ${place} --record`,
      },
    ];
  }
  const varies = by === 'race' || startsGoroutines([of, 'grade'].map((name) => join(dir, name)));
  const isKept = !context.record && varies && recorded?.includes(of === 'starter' ? says : 'ok');
  return isKept ? [] : recordingOf(context, { dir, of, by, texts: [text], askedAt });
}

async function byOutput(context: ExerciseContext, proof: OutputProof): Promise<Problem[]> {
  const { exercise } = context;
  const broken = packageFolder(exercise.dir, 'starter');
  const folders = proof.by === 'run' || proof.by === 'session' ? [broken, 'solution'] : [broken];
  const askedAt = { file: exercise.file, line: exercise.lineOf(['proof', 'says']) };
  const found = await Promise.all(
    folders.map((of) =>
      orUnfit(askedAt, of, async () => {
        const texts = await context.bench.printed(join(exercise.dir, of), proof.by);
        return [
          ...saidOrNot(context, proof, of, { isBroken: of === broken, texts }),
          ...recordingOf(context, { dir: exercise.dir, of, by: proof.by, texts, askedAt }),
        ];
      }),
    ),
  );
  // that go vet and go build find nothing in the solution is demanded of every package
  return found.flat();
}

function saidOrNot(
  context: ExerciseContext,
  { by, says }: OutputProof,
  of: string,
  { isBroken, texts }: { isBroken: boolean; texts: string[] },
): Problem[] {
  const at = ['proof', 'says'];
  const silent = texts.find((text) => !text.includes(says));
  // a record that does not say it is a matter of the structural checks
  const isTold = textOf(join(context.exercise.dir, recordedFile(of, by)))?.includes(says) === false;
  if (isBroken && silent !== undefined && !isTold) {
    const message = `${of} does not say "${says}" (by ${by}); it says "${firstLine(silent, by)}"`;
    return [problemAt(context, at, message, 'Copy a part of its output, or correct the program.')];
  }
  if (!isBroken && texts.some((text) => text.includes(says))) {
    const message = `${of} says "${says}" too, so it does not tell the fix from the failure`;
    return [
      problemAt(
        context,
        at,
        message,
        'Name a part of the output that only the starter prints, or correct the solution.',
      ),
    ];
  }
  return [];
}

function firstLine(text: string, by: RunMode): string {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines[0] ?? (by === 'run' || by === 'session' ? 'nothing' : 'no finding');
}
