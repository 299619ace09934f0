/** Who asks: the session cookie, checked against the database on every request. */
import 'server-only';
import { cookies } from 'next/headers';
import { cache } from 'react';
import { app } from '@/lib/commands/open-app';
import { type Actor, visitor } from '@/lib/core/access';
import { actorOf, findSessionUser } from '@/lib/data/users';
import { decodeSession, sessionCookieName } from './session-token';

/** The actor of this request, for pages and routes; makes a page dynamic. Asked once a request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const jar = await cookies();
  return actorOfCookie(jar.get(sessionCookieName())?.value);
});

/** The actor that a session cookie stands for; a visitor where it holds no more. */
export async function actorOfCookie(cookie: string | undefined): Promise<Actor> {
  const session = await decodeSession(cookie);
  if (!session) return visitor;
  const { db } = await app();
  const user = await findSessionUser(db.client, session);
  return user ? actorOf(user) : visitor;
}
