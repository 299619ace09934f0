/** Joining by an invitation, with the limit on tried links, and the session of a new account. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import { joinTeam, joinWithAccount } from '@/lib/commands/join-team';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { deviceOf, type SessionClaims } from '@/lib/core/session';
import type { Joined } from '@/lib/core/team-schemas';
import { environment } from '@/lib/environment';

type Call<A extends Actor, Body> = { app: App; actor: A; headers: Headers; body: Body };

export async function joinLimited(call: Call<SignedInActor, { token: string }>): Promise<Joined> {
  await limit('link-from', clientKey(call.headers));
  return joinTeam(call.app, call.actor, call.body.token);
}

type NewPerson = { token: string; name: string; email: string; password: string; timeZone?: string | undefined };

/**
 * Whatever the sign-up policy but `domain`, whoever holds an invitation may make an account by it. The limit on sign-ups does not count:
 * a whole course may join in one hour, and nobody without an invitation gets as far as a password to hash.
 */
export async function joinWithAccountLimited(
  call: Call<Actor, NewPerson> & { setSession(claims: SessionClaims): Promise<void> },
): Promise<{ actor: SignedInActor; teamId: string }> {
  await limit('link-from', clientKey(call.headers));
  const device = deviceOf(call.headers.get('user-agent'));
  const input = { ...call.body, policy: environment(), device };
  const { actor, session, teamId } = await joinWithAccount(call.app, call.actor, input);
  await call.setSession(session);
  return { actor, teamId };
}
