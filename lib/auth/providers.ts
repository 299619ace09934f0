/** The providers that the environment sets up, as next-auth takes them: each with PKCE and state, OpenID Connect with a nonce too. */
import 'server-only';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import {
  type Claims,
  githubProfile,
  googleProfile,
  oidcProfile,
  type ProviderProfile,
} from '@/lib/core/provider-profile';
import type { ProviderId } from '@/lib/core/session';
import { environment } from '@/lib/environment';

const answersWithinMs = 8_000;

/** Those that can be used here, with what a button calls them. */
export function knownProviders(): { id: ProviderId; name: string }[] {
  const { oidc, github, google } = environment();
  return [
    ...(oidc ? [{ id: 'oidc' as const, name: oidc.name }] : []),
    ...(google ? [{ id: 'google' as const, name: 'Google' }] : []),
    ...(github ? [{ id: 'github' as const, name: 'GitHub' }] : []),
  ];
}

export function oauthProviders(): OAuthConfig<Claims>[] {
  const { oidc, github, google } = environment();
  return [
    ...(oidc ? [openIdConnect('oidc', oidc.name, oidc, oidcProfile)] : []),
    ...(google
      ? [openIdConnect('google', 'Google', { ...google, issuer: 'https://accounts.google.com' }, googleProfile)]
      : []),
    ...(github ? [gitHub(github)] : []),
  ];
}

type Client = { clientId: string; clientSecret: string };

/** What next-auth hands on to the sign-in: it wants an `id`, and keeps the rest as it is. */
const asUser = (profile: ProviderProfile) => ({ ...profile, id: profile.subject });

function openIdConnect(
  id: ProviderId,
  name: string,
  { issuer, clientId, clientSecret }: Client & { issuer: string },
  toProfile: (claims: Claims) => ProviderProfile,
): OAuthConfig<Claims> {
  return {
    ...{ id, name, type: 'oauth', clientId, clientSecret, idToken: true },
    wellKnown: `${issuer}/.well-known/openid-configuration`,
    checks: ['pkce', 'state', 'nonce'],
    authorization: { params: { scope: 'openid email profile' } },
    httpOptions: { timeout: answersWithinMs },
    userinfo: {
      /** Many providers put the address into userinfo alone. The ID token's claims are signed: they stand where both say something. */
      async request({ client, tokens }) {
        const claims = (tokens as { claims?: () => Claims }).claims?.() ?? {};
        if (claims.email !== undefined || !client.issuer.metadata.userinfo_endpoint || !tokens.access_token)
          return claims;
        // Checks that it speaks of the same subject.
        return { ...(await client.userinfo(tokens as never)), ...claims };
      },
    },
    profile: (claims) => asUser(toProfile(claims)),
  };
}

const api = 'https://api.github.com';

function gitHub({ clientId, clientSecret }: Client): OAuthConfig<Claims> {
  return {
    ...{ id: 'github', name: 'GitHub', type: 'oauth', clientId, clientSecret },
    issuer: 'https://github.com/login/oauth',
    authorization: { url: 'https://github.com/login/oauth/authorize', params: { scope: 'read:user user:email' } },
    token: 'https://github.com/login/oauth/access_token',
    checks: ['pkce', 'state'],
    httpOptions: { timeout: answersWithinMs },
    userinfo: {
      url: `${api}/user`,
      async request({ client, tokens }) {
        const user = await client.userinfo(tokens.access_token ?? '');
        const reply = await fetch(`${api}/user/emails`, {
          headers: { authorization: `Bearer ${tokens.access_token}`, accept: 'application/vnd.github+json' },
          signal: AbortSignal.timeout(answersWithinMs),
        });
        return { ...user, emails: reply.ok ? await reply.json() : [] };
      },
    },
    profile: ({ emails, ...user }) => asUser(githubProfile(user, emails)),
  };
}
