/** The way back from a provider: signs in, connects, or says where the browser goes to be told why not. */
import 'server-only';
import { headers } from 'next/headers';
import { connectIdentity } from '@/lib/commands/connect-identity';
import { app } from '@/lib/commands/open-app';
import { signInByProvider } from '@/lib/commands/sign-in-by-provider';
import type { ProviderProfile, ProviderRefusal } from '@/lib/core/provider-profile';
import { deviceOf, type SignedIn } from '@/lib/core/session';
import { environment } from '@/lib/environment';
import { currentCaller } from './current-actor';
import { takeIntent } from './provider-intent';

/** `path` is of this site. */
export type WayBack = { signedIn: SignedIn } | { path: string };

/** Never throws: what is thrown here next-auth would put into the address. */
export async function comeBackFrom(profile: ProviderProfile): Promise<WayBack> {
  try {
    const intent = await takeIntent(profile.provider);
    if (intent?.connectTo !== undefined) return { path: await connect(profile, intent.connectTo) };
    const { actor } = await currentCaller();
    const device = deviceOf((await headers()).get('user-agent'));
    const { invitation, timeZone } = intent ?? {};
    const input = { profile, policy: environment(), invitation, timeZone, device };
    const outcome = await signInByProvider(await app(), actor, input);
    if ('signedIn' in outcome) return outcome;
    const isHere = outcome.refusal === 'signed-in';
    return { path: withError(isHere ? '/account/security' : '/sign-in', outcome.refusal) };
  } catch (error) {
    console.error('signing in by a provider failed', error);
    return { path: withError('/sign-in', 'unavailable') };
  }
}

async function connect(profile: ProviderProfile, userId: string): Promise<string> {
  const { actor } = await currentCaller();
  if (actor.type === 'visitor' || actor.userId !== userId) return withError('/sign-in', 'signed-out');
  const refusal = await connectIdentity(await app(), actor, profile);
  return refusal ? withError('/account/security', refusal) : '/account/security?connected=1';
}

const withError = (path: string, refusal: ProviderRefusal) => `${path}?error=${refusal}`;
