/** Makes a guest: a user without an account, whose progress moves into the account made later. */

import type { App } from '@/lib/commands/app';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { openSession } from '@/lib/data/sessions';
import { actorOf, createGuest } from '@/lib/data/users';

export async function createGuestUser(app: App, timeZone: string, device = unknownDevice): Promise<SignedIn> {
  const now = app.now();
  return app.db.transaction(async (tx) => {
    const actor = actorOf(await createGuest(tx, { timeZone, now }));
    return { actor, session: await openSession(actor, tx, { method: 'guest', device, now }) };
  });
}
