/** Which mistaken beliefs an answer shows. */

import { optionsOf } from '@/lib/core/course-format';
import type { Answer } from '@/lib/core/exercise-view';
import { normaliseResult } from '@/lib/core/key-grading';
import type { CourseExercise } from './course';

/** The ids of content/misconceptions.yaml that the wrong parts of an answer name; empty for a right one, and where code is run. */
export function mistakesOf({ source }: CourseExercise, answer: Answer): string[] {
  if (answer.type === 'text') {
    if (source.kind !== 'predict') return [];
    const typed = normaliseResult(answer.text);
    return source.refutes.filter((one) => normaliseResult(one.answer) === typed).map((one) => one.misconception);
  }
  const picked = answer.type === 'options' ? answer.picked : answer.type === 'lines' ? [answer.reason] : [];
  return optionsOf(source).flatMap(({ id, misconception }) =>
    picked.includes(id) && misconception ? misconception : [],
  );
}
