/** Puts another session in place of the browser's: the one before ends, its cookie is overwritten or, with null, removed. */
import 'server-only';
import { cookies } from 'next/headers';
import { app } from '@/lib/commands/open-app';
import type { SessionClaims } from '@/lib/core/session';
import { endSession } from '@/lib/data/sessions';
import type { Caller } from './current-actor';
import { encodeSession, sessionCookieName, sessionCookieOptions } from './session-token';

export async function replaceSession(before: Caller, claims: SessionClaims | null): Promise<void> {
  if (!claims) await endCallersSession(before);
  else if (claims.sessionId !== before.sessionId) await endReplacedSession(before);
  const jar = await cookies();
  if (claims) jar.set(sessionCookieName(), await encodeSession(claims), sessionCookieOptions());
  // Not `delete`: it keeps the options' own age, and with it an empty cookie.
  else jar.set(sessionCookieName(), '', { ...sessionCookieOptions(), maxAge: 0 });
}

/** The new session has begun: a link may be used up for it. That the old row could not be ended is no reason to lose it. */
export async function endReplacedSession(before: Caller): Promise<void> {
  await endCallersSession(before).catch((error: unknown) =>
    console.error('a replaced session could not be ended', error),
  );
}

export async function endCallersSession({ actor, sessionId }: Caller): Promise<void> {
  if (actor.type === 'visitor' || sessionId === null) return;
  const { db, now } = await app();
  await endSession(actor, db.client, sessionId, now());
}
