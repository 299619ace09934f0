/** next-auth: e-mail and password, providers, sessions as JWT. The same commands sign in here and in the API. */
import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { authLogger } from '@/lib/auth/auth-logger';
import { signInLimited } from '@/lib/auth/sign-in-limited';
import type { ProviderProfile } from '@/lib/core/provider-profile';
import type { SignedIn } from '@/lib/core/session';
import { environment } from '@/lib/environment';
import { currentCaller } from './current-actor';
import { comeBackFrom } from './provider-sign-in';
import { oauthProviders } from './providers';
import { endCallersSession, endReplacedSession } from './replace-session';
import { sessionCookieName, sessionCookieOptions, sessionSeconds, tokenOf } from './session-token';

/** The options for one request: who asks is looked up once, and what they signed in to is kept from one callback to the next. */
export function authOptions(): NextAuthOptions {
  let signedIn: SignedIn | null = null;
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
          const { actor } = await currentCaller();
          signedIn = await signInLimited(headers, actor, { email, password }).catch(() => null);
          return signedIn && { id: signedIn.actor.userId };
        },
      }),
      ...oauthProviders(),
    ],
    callbacks: {
      /** For a provider, `user` is what its `profile` made. A string is where the browser goes instead of being signed in. */
      async signIn({ user, account }) {
        if (account?.type !== 'oauth') return true;
        const back = await comeBackFrom(user as unknown as ProviderProfile);
        if ('path' in back) return `${environment().publicUrl}${back.path}`;
        signedIn = back.signedIn;
        return true;
      },
      /** Without a sign-in just now the token is the one that the cookie holds. */
      async jwt({ token }) {
        if (!signedIn) return token;
        await endReplacedSession(await currentCaller());
        return tokenOf(signedIn.session);
      },
      session: ({ session }) => session,
    },
    events: { signOut: async () => endCallersSession(await currentCaller()) },
  };
}
