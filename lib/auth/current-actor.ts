/** Who asks: the session cookie, checked against the database on every request. */
import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { app } from '@/lib/commands/open-app';
import { type Actor, visitor } from '@/lib/core/access';
import { findSession, noteSeen, seenStepMs } from '@/lib/data/sessions';
import { actorOf } from '@/lib/data/users';
import { decodeSession, sessionCookieName } from './session-token';

/** Who asks, and by which session; null for a visitor. */
export type Caller = { actor: Actor; sessionId: string | null };

/** The caller of this request, for pages and routes; makes a page dynamic. Asked once a request. */
export const currentCaller = cache(async (): Promise<Caller> => {
  const jar = await cookies();
  return callerOfCookie(jar.get(sessionCookieName())?.value);
});

export const currentActor = async (): Promise<Actor> => (await currentCaller()).actor;

/** The caller that a session cookie stands for; a visitor where it holds no more. */
export async function callerOfCookie(cookie: string | undefined): Promise<Caller> {
  const nobody = { actor: visitor, sessionId: null };
  const claims = await decodeSession(cookie);
  if (!claims) return nobody;
  const { db, now } = await app();
  const user = await findSession(db.client, claims);
  if (!user) return nobody;
  const actor = actorOf(user);
  if (isNewsThisHour(claims.sessionId, now())) {
    // Nobody's request fails because a busy database could not take a note.
    await noteSeen(actor, db.client, claims.sessionId, now()).catch(() => undefined);
  }
  return { actor, sessionId: claims.sessionId };
}

const keep = globalThis as typeof globalThis & { goRoutineSeen?: { hour: number; sessionIds: Set<string> } };

/** True once an hour for each session in this process: then the database is asked to take a note, otherwise it is left alone. */
function isNewsThisHour(sessionId: string, now: Date): boolean {
  const hour = Math.floor(now.getTime() / seenStepMs);
  if (keep.goRoutineSeen?.hour !== hour) keep.goRoutineSeen = { hour, sessionIds: new Set() };
  const { sessionIds } = keep.goRoutineSeen;
  const isNews = !sessionIds.has(sessionId);
  sessionIds.add(sessionId);
  return isNews;
}
