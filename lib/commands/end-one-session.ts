/** Signs one browser of one's own out from here. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { endSession } from '@/lib/data/sessions';

/** Throws `not-found` for another's session and for one that has ended. */
export async function endOneSession(app: App, actor: SignedInActor, sessionId: string): Promise<void> {
  if (!(await endSession(actor, app.db.client, sessionId, app.now()))) throw notFound();
}
