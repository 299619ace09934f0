/** A visitor who does something that is worth keeping becomes a guest: a real user, known by a cookie. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import { createGuestUser } from '@/lib/commands/create-guest';
import type { Actor, SignedInActor } from '@/lib/core/access';
import type { SessionClaims } from './session-token';

type Call = { app: App; actor: Actor; headers: Headers; setSession(claims: SessionClaims): Promise<void> };

export async function becomeGuest(call: Call, timeZone: string | undefined): Promise<SignedInActor> {
  if (call.actor.type === 'user') return call.actor;
  await limit('guest', clientKey(call.headers));
  const { actor, sessionVersion } = await createGuestUser(call.app, timeZone ?? 'UTC');
  await call.setSession({ userId: actor.userId, sessionVersion });
  return actor;
}
