/** What a learner has filled in so far, what is still missing, and the answer that it makes. */
import type { Answer, ExerciseView } from '@/lib/core/exercise-view';

export type Draft = { picked: string[]; lines: number[]; reason: string; text: string; isSure: boolean };

export const emptyDraft: Draft = { picked: [], lines: [], reason: '', text: '', isSure: false };

export const isTyped = (exercise: ExerciseView): boolean =>
  exercise.kind === 'predict' && exercise.options.length === 0;

export const linesWanted = (exercise: ExerciseView): number => exercise.lineCount ?? 1;

/** spot: the reasons are asked once the lines are marked. */
export const areLinesMarked = (exercise: ExerciseView, draft: Draft): boolean =>
  draft.lines.length === linesWanted(exercise);

/** The answer, or a sentence that says what it still needs. */
export function answerOf(exercise: ExerciseView, draft: Draft): { answer: Answer } | { missing: string } {
  if (exercise.kind === 'spot') {
    const wanted = linesWanted(exercise);
    if (!areLinesMarked(exercise, draft)) {
      return { missing: wanted === 1 ? 'Mark the line first.' : `Mark ${wanted} lines first.` };
    }
    if (draft.reason === '') return { missing: 'Say why first: pick a reason.' };
    return { answer: { type: 'lines', lines: [...draft.lines].sort((a, b) => a - b), reason: draft.reason } };
  }
  if (isTyped(exercise)) {
    const text = draft.text.trim();
    return text === '' ? { missing: 'Write what happens first.' } : { answer: { type: 'text', text } };
  }
  if (draft.picked.length === 0) return { missing: 'Pick an option first.' };
  return { answer: { type: 'options', picked: draft.picked } };
}

/** The draft after an option was picked, by its kind. */
export function pickOption(exercise: ExerciseView, draft: Draft, id: string): Draft {
  if (exercise.kind === 'spot') return { ...draft, reason: id };
  if (!exercise.pickSeveral) return { ...draft, picked: [id] };
  const picked = draft.picked.includes(id) ? draft.picked.filter((other) => other !== id) : [...draft.picked, id];
  return { ...draft, picked };
}

/** The draft after a line was marked: the same line again takes the mark off; of too many the oldest goes. */
export function markLine(exercise: ExerciseView, draft: Draft, line: number): Draft {
  const others = draft.lines.filter((other) => other !== line);
  if (others.length < draft.lines.length) return { ...draft, lines: others };
  return { ...draft, lines: [...others, line].slice(-linesWanted(exercise)) };
}

/** What an answer that is on its way had filled in. */
export function draftOf(answer: Answer): Draft {
  switch (answer.type) {
    case 'options':
      return { ...emptyDraft, picked: answer.picked };
    case 'lines':
      return { ...emptyDraft, lines: answer.lines, reason: answer.reason };
    case 'text':
      return { ...emptyDraft, text: answer.text };
    default:
      return emptyDraft;
  }
}

export function lineWords(lines: readonly number[]): string {
  const sorted = [...lines].sort((a, b) => a - b);
  if (sorted.length < 2) return `line ${sorted[0] ?? ''}`;
  return `lines ${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
}
