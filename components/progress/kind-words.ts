/** What each kind of exercise asks for, in two or three words. */
import type { ExerciseKind } from '@/lib/core/exercise-view';

export const kindWords: Record<ExerciseKind, string> = {
  choice: 'Choose',
  spot: 'Spot the defect',
  predict: 'Predict the result',
  fill: 'Fill in code',
  order: 'Order lines',
  fix: 'Fix code',
  test: 'Write a test',
  recall: 'Recall',
};
