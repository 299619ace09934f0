/** A presentation as the API and the pages show it. */

import type { App } from '@/lib/commands/app';
import { isWithoutGo } from '@/lib/commands/grade-submission';
import { exerciseHint, recallModel } from '@/lib/content/exercise-view';
import type { PresentationView } from '@/lib/core/api-schemas';
import type { StoredPresentation } from '@/lib/data/presentations';

export async function presentationView(app: App, presentation: StoredPresentation): Promise<PresentationView> {
  const exercise = app.course.exercise(presentation.exerciseId);
  const hints = exercise
    ? await Promise.all(Array.from({ length: presentation.hintsShown }, (_, index) => exerciseHint(exercise, index)))
    : [];
  return {
    id: presentation.id,
    exerciseId: presentation.exerciseId,
    mode: presentation.mode as PresentationView['mode'],
    optionOrder: presentation.optionOrder,
    hints: hints.filter((hint) => hint !== null),
    comparison: exercise && presentation.comparedAt ? await recallModel(exercise) : null,
    isWithoutGo: exercise !== undefined && isWithoutGo(app, exercise.kind),
    servedAt: presentation.servedAt.toISOString(),
    isClosed: presentation.closedAt !== null,
  };
}
