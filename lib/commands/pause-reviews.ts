/** A pause, such as a holiday: until its last day is over nothing is asked for. No card is moved. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { addDays, studyDayOf } from '@/lib/core/study-day';
import { ownUser, setPausedUntil } from '@/lib/data/users';

/** From today on for so many days, 1 to 60; in place of a pause that is on. */
export async function pauseReviews(app: App, actor: SignedInActor, days: number): Promise<void> {
  await app.db.transaction(async (tx) => {
    const today = studyDayOf(app.now(), await ownUser(actor, tx));
    await setPausedUntil(actor, tx, addDays(today, days));
  });
}

/** Ends a pause; nothing where there is none. */
export async function resumeReviews(app: App, actor: SignedInActor): Promise<void> {
  await setPausedUntil(actor, app.db.client, null);
}
