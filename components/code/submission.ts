/** What a learner has written so far: how it begins, how it is kept, and the program text that it makes. */
import { readStored, writeStored } from '@/components/api/stored';
import type { Work } from '@/lib/core/api-schemas';
import type { ExerciseView } from '@/lib/core/exercise-view';
import type { Submission } from '@/lib/core/program';

export function beginning(work: Work): Submission {
  switch (work.type) {
    case 'files':
      return { type: 'files', files: Object.fromEntries(work.files.map(({ name, text }) => [name, text])) };
    case 'fills':
      return { type: 'fills', fills: Object.fromEntries(work.blanks.map((id) => [id, ''])) };
    case 'order':
      return { type: 'order', pieces: [] };
  }
}

/** Kept in this browser until the exercise is answered: it survives a reload and signing in. */
const keyOf = ({ exerciseId, contentHash }: ExerciseView) => `go-routine.code.${exerciseId}.${contentHash.slice(0, 8)}`;

export function readWork(exercise: ExerciseView): Submission | null {
  const kept = readStored<Submission>('local', keyOf(exercise));
  return kept?.type === exercise.work?.type ? kept : null;
}

export const keepWork = (exercise: ExerciseView, submission: Submission): void =>
  writeStored('local', keyOf(exercise), submission);

export const forgetWork = (exercise: ExerciseView): void => writeStored('local', keyOf(exercise), null);

/** What still has to be done before it can be run; null where it can. */
export function missingIn(submission: Submission): string | null {
  if (submission.type === 'fills' && Object.values(submission.fills).some((fill) => fill.trim() === '')) {
    return 'Fill every blank first.';
  }
  if (submission.type === 'order' && submission.pieces.length === 0) return 'Put lines into the program first.';
  return null;
}

export const isChanged = (work: Work, submission: Submission): boolean =>
  JSON.stringify(beginning(work)) !== JSON.stringify(submission);
