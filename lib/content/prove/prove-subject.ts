/** Proves one piece: the outputs of a lesson's snippets, or one exercise. */
import { join } from 'node:path';
import { entriesIn, foldersIn, fromRoot, packageFolder, sessionFile, textOf } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import type { RunMode } from '@/lib/core/course-format';
import { type ExerciseContext, orUnfit, type ProofContext, printedBy, recordingOf } from './proof-context';
import { proveChoice } from './prove-choice';
import { isTestProof } from './prove-difference';
import { proveLanes } from './prove-lanes';
import { provePredict } from './prove-predict';
import { proveRunGraded } from './prove-run-graded';
import { proveSpot } from './prove-spot';
import type { Subject } from './subjects';

export async function proveSubject(subject: Subject, context: ProofContext): Promise<Problem[]> {
  const { exercise } = subject;
  if (!exercise) return proveOutputs(subject, context);
  const whole = { ...context, exercise };
  const { dir, file, source, lineOf } = exercise;
  const lanes = source.lanes ? [{ dir, of: source.lanes.of, askedAt: { file, line: lineOf(['lanes']) } }] : [];
  const found = await Promise.all([proveKey(whole), proveShownOutput(whole), proveLanes(lanes, context)]);
  return found.flat();
}

/** Packages, relative to the content root, in which go vet may find something, since that is what they show. */
export function vettedOnPurpose(root: string, { exercise, lesson, dir }: Subject): string[] {
  const from = (base: string, folders: string[]) => folders.map((folder) => fromRoot(root, join(base, folder)));
  if (!exercise)
    return from(
      lesson.dir,
      lesson.outputs.flatMap(({ of, by }) => (by === 'vet' || vetsInSession(join(lesson.dir, of), by) ? [of] : [])),
    );
  const { source } = exercise;
  const folders: string[] = [];
  const { output } = source;
  if (output && (output.by === 'vet' || vetsInSession(join(dir, output.of), output.by))) folders.push(output.of);
  if (source.kind === 'predict' && source.by === 'vet') folders.push(source.program);
  // Broken code may be of the kind that vet finds.
  if (source.kind === 'fix')
    folders.push('starter', ...foldersIn(join(dir, 'rejects')).map((name) => `rejects/${name}`));
  if (source.kind === 'test') folders.push(...foldersIn(join(dir, 'mutants')).map((name) => `mutants/${name}`));
  const by = 'proof' in source ? source.proof?.by : undefined;
  if (by === 'vet' || vetsInSession(join(dir, 'starter'), by)) {
    folders.push('starter', ...foldersIn(join(dir, 'options')).map((name) => `options/${name}`));
  }
  return from(dir, folders);
}

/** Whether go vet is among the commands of the session that is shown. */
const vetsInSession = (dir: string, by: RunMode | undefined) =>
  by === 'session' && /\bgo vet\b/.test(textOf(join(dir, sessionFile)) ?? '');

function proveKey(context: ExerciseContext): Promise<Problem[]> {
  const { source } = context.exercise;
  switch (source.kind) {
    case 'spot':
      return proveSpot(context, source);
    case 'choice':
      return proveChoice(context, source);
    case 'predict':
      return provePredict(context, source);
    case 'recall':
      // that the model's code compiles is demanded of every package
      return Promise.resolve([]);
    case 'fix':
    case 'fill':
    case 'order':
    case 'test':
      return proveRunGraded(context, source);
  }
}

async function proveShownOutput(context: ExerciseContext): Promise<Problem[]> {
  const { dir, file, source, lineOf } = context.exercise;
  const { output } = source;
  if (!output) return [];
  const { by } = output;
  const of = packageFolder(dir, output.of);
  // its proof records the same output
  const proof = 'proof' in source ? source.proof : undefined;
  if (proof && !isTestProof(proof) && proof.by === by && ['starter', '_starter'].includes(of)) return [];
  const askedAt = { file, line: lineOf(['output']) };
  return orUnfit(askedAt, of, async () => {
    const texts = await printedBy(context, dir, of, by, entriesIn(join(dir, 'grade')).length > 0);
    return recordingOf(context, { dir, of, by, texts, askedAt });
  });
}

async function proveOutputs({ lesson }: Subject, context: ProofContext): Promise<Problem[]> {
  const asked = lesson.outputs.filter(
    ({ of, by }, index) => lesson.outputs.findIndex((other) => other.of === of && other.by === by) === index,
  );
  const found = await Promise.all(
    asked.map(({ of, by, line }) => {
      const askedAt = { file: lesson.file, line };
      return orUnfit(askedAt, of, async () => {
        const texts = await printedBy(context, lesson.dir, of, by, false);
        return recordingOf(context, { dir: lesson.dir, of, by, texts, askedAt });
      });
    }),
  );
  const shown = lesson.lanes.map(({ of, line }) => ({ dir: lesson.dir, of, askedAt: { file: lesson.file, line } }));
  return [...found.flat(), ...(await proveLanes(shown, context))];
}
