// Answers to exercises that are graded by key.
import type { CourseExercise } from '@/lib/content/course';
import { gradingKey } from '@/lib/content/grading-key';
import type { Answer } from '@/lib/core/exercise-view';

export type Say = 'right' | 'wrong';

/** The answer as the API takes it. A wrong one to a typed prediction is one that the author refutes, where there is one. */
export function answerFor(exercise: CourseExercise, say: Say): Answer {
  const key = gradingKey(exercise);
  const isRight = say === 'right';
  switch (key.kind) {
    case 'choice':
    case 'predict-pick': {
      const others = key.optionIds.filter((id) => !key.right.includes(id));
      return { type: 'options', picked: isRight ? [...key.right] : others.slice(0, 1) };
    }
    case 'spot': {
      const others = Array.from({ length: key.lineTotal }, (_, n) => n + 1).filter((line) => !key.lines.includes(line));
      return { type: 'lines', lines: isRight ? [...key.lines] : others.slice(0, key.lines.length), reason: key.right };
    }
    case 'predict-typed': {
      const refuted = exercise.source.kind === 'predict' ? exercise.source.refutes[0]?.answer : undefined;
      return { type: 'text', text: (isRight ? key.results[0] : refuted) ?? 'something else' };
    }
    case 'recall':
      return { type: 'self', grade: isRight ? 'knew' : 'missed' };
    case 'run':
      throw new Error('code is run, not answered by key');
  }
}
