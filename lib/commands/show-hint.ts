/** Gives the next hint of an open presentation and notes it: a right answer after a hint is rated hard. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { findPresentation, noteHint, type StoredPresentation } from '@/lib/data/presentations';
import { lockOwnUser } from '@/lib/data/users';

/** Hints come in order; asking again for one that was shown changes nothing. Throws `not-found` past the last. */
export async function showHint(
  app: App,
  actor: SignedInActor,
  { presentationId, number }: { presentationId: string; number: number },
): Promise<StoredPresentation> {
  return app.db.transaction(async (tx) => {
    // An answer that is on its way is graded before this hint or after it, never beside it.
    await lockOwnUser(actor, tx);
    const presentation = await findPresentation(actor, tx, presentationId);
    if (!presentation) throw notFound();
    const exercise = app.course.exercise(presentation.exerciseId);
    if (!exercise || number > exercise.source.hints.length) throw notFound();
    if (presentation.closedAt) throw new AppError('already-answered', 'This exercise is answered already.');
    if (number > presentation.hintsShown + 1) throw new AppError('invalid', 'Hints come one after the other.');
    await noteHint(actor, tx, presentationId, number);
    return { ...presentation, hintsShown: Math.max(number, presentation.hintsShown) };
  });
}
