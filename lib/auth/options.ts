/** next-auth: e-mail and password, sessions as JWT. The same command signs in here and in the API. */
import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { authLogger } from '@/lib/auth/auth-logger';
import { signInLimited } from '@/lib/auth/sign-in-limited';
import { environment } from '@/lib/environment';
import { actorOfCookie } from './current-actor';
import { sessionCookieName, sessionCookieOptions, sessionSeconds } from './session-token';

export function authOptions(): NextAuthOptions {
  return {
    secret: environment().authSecret,
    logger: authLogger,
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    providers: [
      Credentials({
        name: 'E-mail and password',
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          const { email, password } = credentials ?? {};
          if (!email || !password) return null;
          const headers = new Headers(request.headers as Record<string, string>);
          const actor = await actorOfCookie(cookieOf(headers, sessionCookieName()));
          const signedIn = await signInLimited(headers, actor, { email, password }).catch(() => null);
          return signedIn && { id: signedIn.actor.userId, sessionVersion: signedIn.sessionVersion };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        if (user) token.sessionVersion = (user as { sessionVersion?: number }).sessionVersion;
        return token;
      },
      session: ({ session }) => session,
    },
  };
}

function cookieOf(headers: Headers, name: string): string | undefined {
  const pairs = (headers.get('cookie') ?? '').split(/;\s*/);
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  return value === undefined ? undefined : decodeURIComponent(value);
}
