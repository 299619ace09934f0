/** Disconnects a provider from one's account, unless it is the last way in. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { ProviderId } from '@/lib/core/session';
import { listIdentities, removeIdentity } from '@/lib/data/identities';
import { lockOwnUser, ownUser } from '@/lib/data/users';

/** `hasLinks`: whether sign-in links can be sent by e-mail, which are a way in. Throws `not-found` where it is not connected. */
export async function disconnectIdentity(
  app: App,
  actor: SignedInActor,
  { provider, hasLinks }: { provider: ProviderId; hasLinks: boolean },
): Promise<void> {
  await app.db.transaction(async (tx) => {
    // Two at once must not each count on what the other takes away.
    await lockOwnUser(actor, tx);
    const { passwordHash } = await ownUser(actor, tx);
    const others = (await listIdentities(actor, tx)).filter((identity) => identity.provider !== provider);
    if (!(await removeIdentity(actor, tx, provider))) throw notFound();
    if (passwordHash === null && others.length === 0 && !hasLinks) {
      throw new AppError('invalid', 'This is your only way in. Set a password first, then disconnect the provider.');
    }
  });
}
