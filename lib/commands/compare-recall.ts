/** Shows the model answer of a recall exercise, or the solution where code cannot be run here, so that the learner can rate their own. */

import type { App } from '@/lib/commands/app';
import { isWithoutGo } from '@/lib/commands/grade-submission';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { findPresentation, noteComparison, type StoredPresentation } from '@/lib/data/presentations';

export async function compareRecall(
  app: App,
  actor: SignedInActor,
  presentationId: string,
): Promise<StoredPresentation> {
  return app.db.transaction(async (tx) => {
    const presentation = await findPresentation(actor, tx, presentationId);
    if (!presentation) throw notFound();
    const kind = app.course.exercise(presentation.exerciseId)?.kind;
    // Code is compared only where it cannot be run.
    if (kind === undefined || (kind !== 'recall' && !isWithoutGo(app, kind))) {
      throw new AppError('invalid', 'Only recall exercises are compared; this one is graded.');
    }
    const comparedAt = presentation.comparedAt ?? app.now();
    await noteComparison(actor, tx, presentationId, comparedAt);
    return { ...presentation, comparedAt };
  });
}
