/** The session cookie: next-auth's encrypted JWT, which names the session, its user and the version of their sessions, nothing else. */
import 'server-only';
import { decode, encode, type JWT } from 'next-auth/jwt';
import type { SessionClaims } from '@/lib/core/session';
import { sessionLifetimeMs } from '@/lib/data/sessions';
import { environment } from '@/lib/environment';

/** Half a year: a guest has no other way back to their progress. */
export const sessionSeconds = sessionLifetimeMs / 1000;
/** A session in use is renewed when it is older than this. */
const renewAfterSeconds = 86_400;

const isSecure = () => environment().publicUrl.startsWith('https:');
/** next-auth's own name for it, so that its routes read the same cookie. */
export const sessionCookieName = () => (isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token');

export const tokenOf = ({ sessionId, userId, sessionVersion }: SessionClaims) => ({
  ...{ sub: userId, sessionId, sessionVersion },
});

export async function encodeSession(claims: SessionClaims): Promise<string> {
  return encode({ token: tokenOf(claims), secret: environment().authSecret, maxAge: sessionSeconds });
}

/** Null for a cookie that is missing, forged, expired or of another shape. */
export async function decodeSession(cookie: string | undefined): Promise<(SessionClaims & { isOld: boolean }) | null> {
  if (!cookie) return null;
  const token = await decode({ token: cookie, secret: environment().authSecret }).catch(() => null);
  const claims = claimsOf(token);
  const issuedAt = typeof token?.iat === 'number' ? token.iat : 0;
  return claims && { ...claims, isOld: Date.now() / 1000 - issuedAt > renewAfterSeconds };
}

export function claimsOf(token: JWT | null): SessionClaims | null {
  const { sub, sessionId, sessionVersion } = token ?? {};
  if (typeof sub !== 'string' || typeof sessionId !== 'string' || typeof sessionVersion !== 'number') return null;
  return { sessionId, userId: sub, sessionVersion };
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure(), maxAge: sessionSeconds };
}
