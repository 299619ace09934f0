/** Sign-up with its limit, and the session that it starts. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import { type SignUp, signUp } from '@/lib/commands/sign-up';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { environment } from '@/lib/environment';
import type { SessionClaims } from './session-token';

type Call = { app: App; actor: Actor; headers: Headers; setSession(claims: SessionClaims): Promise<void> };

/** Signs up and signs in. With a set-up token whoever holds it may, whatever the sign-up policy. */
export async function signUpLimited(call: Call, input: SignUp, setupToken?: string): Promise<SignedInActor> {
  await limit('sign-up-from', clientKey(call.headers));
  if (setupToken === undefined && environment().signUp !== 'open') {
    throw new AppError('forbidden', 'Accounts are made by invitation here. Ask your administrator for one.');
  }
  const { actor, sessionVersion } = await signUp(call.app, call.actor, input, setupToken);
  await call.setSession({ userId: actor.userId, sessionVersion });
  return actor;
}
