/** Connects an account of a provider to the account that is signed in: from then on it signs in too. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import type { ProviderProfile, ProviderRefusal } from '@/lib/core/provider-profile';
import { addIdentity, findIdentity, listIdentities } from '@/lib/data/identities';
import { emailKeyOf, lockOwnUser, noteAddressProved, ownUser } from '@/lib/data/users';

/** Null where it is connected, now or before. */
export async function connectIdentity(
  app: App,
  actor: SignedInActor,
  { provider, subject, email, isEmailVerified }: ProviderProfile,
): Promise<ProviderRefusal | null> {
  const now = app.now();
  return app.db.transaction(
    async (tx) => {
      // Two at once must not make two of one provider.
      await lockOwnUser(actor, tx);
      const user = await ownUser(actor, tx);
      if (user.state !== 'account') return 'signed-out';
      const known = await findIdentity(tx, { provider, subject });
      if (known) return known.userId === user.id ? null : 'connected-elsewhere';
      if (!email || !isEmailVerified) return 'address-not-verified';
      if ((await listIdentities(actor, tx)).some((identity) => identity.provider === provider))
        return 'other-connected';
      await addIdentity(actor, tx, { provider, subject, email, now });
      if (emailKeyOf(email) === user.emailKey) await noteAddressProved(actor, tx, now);
      return null;
    },
    { retryUniqueOn: ['Identity'] },
  );
}
