/** Before the browser goes to a provider: notes what is wanted there, for the way back. */
import 'server-only';
import type { Actor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { ProviderId } from '@/lib/core/session';
import { keepIntent } from './provider-intent';
import { knownProviders } from './providers';

export type ProviderStart = {
  provider: ProviderId;
  connect: boolean;
  invitation?: string | undefined;
  timeZone?: string | undefined;
};

/** Throws `not-found` for a provider that is not set up, `not-signed-in` where there is no account to connect it to. */
export async function startProvider(actor: Actor, { provider, connect, invitation, timeZone }: ProviderStart) {
  if (!knownProviders().some(({ id }) => id === provider)) throw notFound();
  if (!connect) return keepIntent({ provider, invitation, timeZone });
  if (actor.type === 'visitor' || actor.state !== 'account') {
    throw new AppError('not-signed-in', 'Sign in first, then connect the provider.');
  }
  return keepIntent({ provider, connectTo: actor.userId });
}
