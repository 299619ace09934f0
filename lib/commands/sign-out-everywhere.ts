/** Ends every session of an account, on every device. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { endAllSessions } from '@/lib/data/users';

/** Refused for guests: nobody could sign in to their progress again. */
export async function signOutEverywhere(app: App, actor: SignedInActor): Promise<void> {
  if (actor.state === 'guest') {
    throw new AppError(
      'invalid',
      'You have no account yet: signing out would lose your progress. Make an account first.',
    );
  }
  await app.db.transaction((tx) => endAllSessions(actor, tx, app.now()));
}
