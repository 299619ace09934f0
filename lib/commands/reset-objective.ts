/** Begins an objective anew: a reset is appended, the card is forgotten. History, totals and "learned" stay. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { findCard, replaceCard } from '@/lib/data/cards';
import { addReset } from '@/lib/data/objective-resets';
import { lockOwnUser, nextSequence } from '@/lib/data/users';

/** Where there is no card, as after a reset, it changes nothing. Throws `not-found` for an objective that the course does not have. */
export async function resetObjective(app: App, actor: SignedInActor, objectiveId: string): Promise<void> {
  const objective = app.course.objective(objectiveId);
  if (!objective) throw notFound();
  await app.db.transaction(async (tx) => {
    await lockOwnUser(actor, tx);
    const card = await findCard(actor, tx, objective.id);
    if (!card) return;
    const now = app.now();
    // Like an answer: history never runs backwards, even where the server's clock does.
    const resetAt = card.lastReviewAt >= now ? new Date(card.lastReviewAt.getTime() + 1) : now;
    await addReset(actor, tx, { objectiveId: objective.id, sequence: await nextSequence(actor, tx), resetAt });
    await replaceCard(actor, tx, objective.id, null);
  });
}
