/** Makes a guest: a user without an account, whose progress moves into the account made later. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { actorOf, createGuest } from '@/lib/data/users';

export async function createGuestUser(
  app: App,
  timeZone: string,
): Promise<{ actor: SignedInActor; sessionVersion: number }> {
  const user = await createGuest(app.db.client, { timeZone, now: app.now() });
  return { actor: actorOf(user), sessionVersion: user.sessionVersion };
}
