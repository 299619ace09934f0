/** Takes an objective out of what is asked for, and puts it back. Its memory goes on fading meanwhile. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { setSuspended } from '@/lib/data/cards';
import { nextSequence } from '@/lib/data/users';

/** Suspending what is suspended changes nothing. Throws `not-found` where the actor has no card of it. */
export async function suspendObjective(app: App, actor: SignedInActor, objectiveId: string): Promise<void> {
  await change(app, actor, objectiveId, app.now());
}

/** Undoes a suspension: the card is due again when it always was. Throws `not-found` where the actor has no card of it. */
export async function resumeObjective(app: App, actor: SignedInActor, objectiveId: string): Promise<void> {
  await change(app, actor, objectiveId, null);
}

async function change(app: App, actor: SignedInActor, objectiveId: string, suspendedAt: Date | null): Promise<void> {
  const id = app.course.objective(objectiveId)?.id ?? objectiveId;
  await app.db.transaction(async (tx) => {
    // Counted, though it is no part of the history: what was read of them before holds no more.
    await nextSequence(actor, tx);
    if (!(await setSuspended(actor, tx, id, suspendedAt))) throw notFound();
  });
}
