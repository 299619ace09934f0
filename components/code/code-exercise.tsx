'use client';

/** An exercise inside a lesson that is answered by code: in a script of its own, because few lessons have one. */
import { LessonExercise } from '@/components/exercise/lesson-exercise';
import type { ExerciseView } from '@/lib/core/exercise-view';
import { LessonCode } from './lesson-code';

export const CodeExercise = (props: { exercise: ExerciseView; anchor: string }) => (
  <LessonExercise {...props} Code={LessonCode} />
);
