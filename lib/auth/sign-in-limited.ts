/** Sign-in with its limits: guessing one address's password, and trying many addresses. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import { app } from '@/lib/commands/open-app';
import { signIn } from '@/lib/commands/sign-in';
import type { Actor } from '@/lib/core/access';
import { deviceOf, type SignedIn } from '@/lib/core/session';
import { emailKeyOf } from '@/lib/data/users';

/** Null where address and password do not belong together. Throws `too-many-requests`. */
export async function signInLimited(
  headers: Headers,
  actor: Actor,
  input: { email: string; password: string },
): Promise<SignedIn | null> {
  await limit('sign-in-from', clientKey(headers));
  await limit('sign-in-to', emailKeyOf(input.email));
  return signIn(await app(), actor, { ...input, device: deviceOf(headers.get('user-agent')) });
}
