/** What a person wants of a provider, kept in a cookie while they are away there: to connect it, or to join by an invitation. */
import 'server-only';
import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { providerSchema } from '@/lib/core/identity-schemas';
import { environment } from '@/lib/environment';
import { sessionCookieOptions } from './session-token';

const intentSchema = z.object({
  provider: providerSchema,
  /** The user to connect it to: whoever else is signed in on the way back gets nothing. */
  connectTo: z.string().optional(),
  invitation: z.string().optional(),
  timeZone: z.string().optional(),
});
export type ProviderIntent = z.infer<typeof intentSchema>;

const cookieName = 'go-routine.provider';
const maxAge = 600;
// Another key than the session's: neither cookie can be put in the other's place.
const keyed = () => ({ secret: environment().authSecret, salt: cookieName });
const options = () => ({ ...sessionCookieOptions(), path: '/api/auth', maxAge });

export async function keepIntent(intent: ProviderIntent): Promise<void> {
  const jar = await cookies();
  jar.set(cookieName, await encode({ ...keyed(), token: { ...intent }, maxAge }), options());
}

/** Taken once. Null where there is none, or it was for another provider. */
export async function takeIntent(provider: string): Promise<ProviderIntent | null> {
  const jar = await cookies();
  const cookie = jar.get(cookieName)?.value;
  if (!cookie) return null;
  jar.delete({ name: cookieName, ...options() });
  const token = await decode({ ...keyed(), token: cookie }).catch(() => null);
  const parsed = intentSchema.safeParse(token);
  return parsed.success && parsed.data.provider === provider ? parsed.data : null;
}
