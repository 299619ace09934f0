/** Takes back the newest answer that moved a card: a revocation is appended, the card and the totals of its day are folded anew. */

import type { App } from '@/lib/commands/app';
import { refold } from '@/lib/commands/refold';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { addRevocation, findAttempt, isRevoked, newestScheduledAttempt } from '@/lib/data/attempts';
import { removeMistakes } from '@/lib/data/mistakes';
import { nextSequence } from '@/lib/data/users';

export const undoWithinMs = 10 * 60_000;

/** Undoing what is undone changes nothing. Throws `not-undoable` for any but the newest, and after ten minutes. */
export async function undoAttempt(app: App, actor: SignedInActor, attemptId: string): Promise<void> {
  const now = app.now();
  await app.db.transaction(async (tx) => {
    const sequence = await nextSequence(actor, tx);
    const attempt = await findAttempt(actor, tx, attemptId);
    if (!attempt) throw notFound();
    if (await isRevoked(actor, tx, attemptId)) return;
    if (!attempt.scheduled) {
      throw new AppError('not-undoable', 'This answer did not change the schedule: there is nothing to undo.');
    }
    if ((await newestScheduledAttempt(actor, tx))?.id !== attemptId) {
      throw new AppError('not-undoable', 'Only the newest answer can be undone, and you have answered since.');
    }
    if (now.getTime() - attempt.answeredAt.getTime() > undoWithinMs) {
      throw new AppError('not-undoable', 'An answer can be undone for ten minutes; these have passed.');
    }
    await addRevocation(actor, tx, { attemptId, sequence, revokedAt: now });
    await removeMistakes(actor, tx, attempt.id);
    await refold(actor, tx, { objectiveIds: [attempt.objectiveId], studyDays: [attempt.studyDay] });
  });
}
