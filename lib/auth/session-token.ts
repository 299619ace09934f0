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
  const secret = environment().authSecret;
  const token = decoded.get(cookie) ?? (await decode({ token: cookie, secret }).catch(() => null));
  const claims = claimsOf(token);
  if (!token || !claims) return null;
  const seconds = Date.now() / 1000;
  const { iat: issuedAt = 0, exp: expiresAt = 0 } = token as { iat?: number; exp?: number };
  if (seconds >= expiresAt) return null;
  remember(cookie, token);
  return { ...claims, isOld: seconds - issuedAt > renewAfterSeconds };
}

/** Cookies that were decrypted, the one used last at the end: deriving the key takes longer than the query that follows. */
const decoded = new Map<string, JWT>();
const decodedKept = 1_000;

function remember(cookie: string, token: JWT): void {
  decoded.delete(cookie);
  decoded.set(cookie, token);
  if (decoded.size > decodedKept) decoded.delete(decoded.keys().next().value ?? '');
}

export function claimsOf(token: JWT | null): SessionClaims | null {
  const { sub, sessionId, sessionVersion } = token ?? {};
  if (typeof sub !== 'string' || typeof sessionId !== 'string' || typeof sessionVersion !== 'number') return null;
  return { sessionId, userId: sub, sessionVersion };
}

export function sessionCookieOptions() {
  return { httpOnly: true, sameSite: 'lax' as const, path: '/', secure: isSecure(), maxAge: sessionSeconds };
}
