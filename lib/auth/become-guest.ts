/** A visitor who does something that is worth keeping becomes a guest: a real user, known by a cookie. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import { createGuestUser } from '@/lib/commands/create-guest';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { deviceOf, type SessionClaims } from '@/lib/core/session';

type Call = { app: App; actor: Actor; headers: Headers; setSession(claims: SessionClaims): Promise<void> };

export async function becomeGuest(call: Call, timeZone: string | undefined): Promise<SignedInActor> {
  if (call.actor.type === 'user') return call.actor;
  await limit('guest', clientKey(call.headers));
  const device = deviceOf(call.headers.get('user-agent'));
  const { actor, session } = await createGuestUser(call.app, timeZone ?? 'UTC', device);
  await call.setSession(session);
  return actor;
}
