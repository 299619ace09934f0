/** The session cookie: next-auth's encrypted JWT, which names the user and the version of their sessions and nothing else. */
import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { environment } from '@/lib/environment';

export type SessionClaims = { userId: string; sessionVersion: number };

/** Half a year: a guest has no other way back to their progress. */
export const sessionSeconds = 180 * 86_400;
/** A session in use is renewed when it is older than this. */
const renewAfterSeconds = 86_400;

const isSecure = () => environment().publicUrl.startsWith('https:');
/** next-auth's own name for it, so that its routes read the same cookie. */
export const sessionCookieName = () => (isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token');

export async function encodeSession({ userId, sessionVersion }: SessionClaims): Promise<string> {
  const token = { sub: userId, sessionVersion };
  return encode({ token, secret: environment().authSecret, maxAge: sessionSeconds });
}

/** Null for a cookie that is missing, forged, expired or of another shape. */
export async function decodeSession(cookie: string | undefined): Promise<(SessionClaims & { isOld: boolean }) | null> {
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: environment().authSecret }).catch(() => null);
  if (typeof token?.sub !== 'string' || typeof token.sessionVersion !== 'number') return null;
  const issuedAt = typeof token.iat === 'number' ? token.iat : 0;
  const isOld = Date.now() / 1000 - issuedAt > renewAfterSeconds;
  return { userId: token.sub, sessionVersion: token.sessionVersion, isOld };
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure(), maxAge: sessionSeconds };
}
