/** Sign-up with its limit, and the session that it starts. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import { type Admission, type SignUp, signUp } from '@/lib/commands/sign-up';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { deviceOf, type SessionClaims } from '@/lib/core/session';
import { refusalOf } from '@/lib/core/sign-up-policy';
import { environment } from '@/lib/environment';

type Call = { app: App; actor: Actor; headers: Headers; setSession(claims: SessionClaims): Promise<void> };

/** Signs up and signs in. With a set-up token or an invitation whoever holds it may, whatever the sign-up policy. */
export async function signUpLimited(call: Call, input: SignUp, admission?: Admission): Promise<SignedInActor> {
  await limit('sign-up-from', clientKey(call.headers));
  // An address that is only written down proves nothing.
  const refusal = admission ? null : refusalOf(environment(), { provedEmail: null });
  if (refusal) throw new AppError('forbidden', refusal);
  const device = deviceOf(call.headers.get('user-agent'));
  const { actor, session } = await signUp(call.app, call.actor, { ...input, device }, admission);
  await call.setSession(session);
  return actor;
}
