/** What a provider says about a person, in one shape, and the sentences for when it does not let them in. */
import type { ProviderId } from '@/lib/core/session';

export type ProviderProfile = {
  provider: ProviderId;
  /** Never changes, and means nobody else, even if the operator turns to another provider. */
  subject: string;
  email: string | null;
  /** Whether the provider vouches for the address. */
  isEmailVerified: boolean;
  name: string | null;
};

/** Why signing in by a provider, or connecting one, was refused: the code in the address of the page, and its sentence. */
export const providerRefusals = {
  'address-not-verified':
    'The provider has no verified e-mail address of yours. Verify it there, or sign in another way.',
  'account-exists':
    'There is an account with this address already. Sign in by password or link first, then connect the provider under Account, Sign-in and sessions.',
  'by-invitation': 'Accounts are made by invitation here. Ask your administrator for a link.',
  'other-domain': 'Accounts are for addresses of certain domains here. Use such an address, or ask your administrator.',
  'invitation-spent': 'This invitation was used up, revoked or has expired. Ask for a new one.',
  'signed-in': 'You are signed in already. To use this provider here, connect it below.',
  'signed-out': 'You were signed out meanwhile. Sign in, then connect the provider again.',
  'connected-elsewhere': 'This account of the provider is connected to another account here.',
  'other-connected': 'Another account of this provider is connected. Disconnect it first.',
  unavailable: 'The site could not look you up just now. Nothing was changed; try again in a moment.',
  // next-auth's own
  OAuthSignin: 'The provider does not answer. Try again in a moment, or sign in another way.',
  OAuthCallback: 'The provider did not sign you in. Try again, or sign in another way.',
  Callback: 'The provider did not sign you in. Try again, or sign in another way.',
  AccessDenied: 'The provider did not sign you in. Try again, or sign in another way.',
} as const;
export type ProviderRefusal = keyof typeof providerRefusals;

/** The sentence for the `error` of a page's address; null where there is none. What nobody knows gets a general one, never itself. */
export function refusalSentence(error: string | string[] | undefined): string | null {
  if (typeof error !== 'string' || error === '') return null;
  return Object.hasOwn(providerRefusals, error)
    ? providerRefusals[error as ProviderRefusal]
    : 'Signing in did not succeed. Try again, or sign in another way.';
}

/** What OpenID Connect tells: the claims of the ID token, with those of userinfo. */
export type Claims = Record<string, unknown>;

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Some providers send the claim as text. */
const isTrue = (value: unknown) => value === true || value === 'true';

/** `sub` is unique to its issuer only, so both make the subject. */
export function oidcProfile(claims: Claims): ProviderProfile {
  return {
    provider: 'oidc',
    subject: `${text(claims.iss) ?? ''} ${text(claims.sub) ?? ''}`,
    email: text(claims.email),
    isEmailVerified: isTrue(claims.email_verified),
    name: text(claims.name) ?? text(claims.preferred_username),
  };
}

export function googleProfile(claims: Claims): ProviderProfile {
  return { ...oidcProfile(claims), provider: 'google', subject: text(claims.sub) ?? '' };
}

/** `emails` as of GitHub's API: the primary address counts, and only where it is verified. The one on the public profile is anybody's. */
export function githubProfile(user: Claims, emails: unknown): ProviderProfile {
  const list: Claims[] = Array.isArray(emails) ? emails : [];
  const primary = list.find((one) => one.primary === true);
  return {
    provider: 'github',
    subject: String(user.id ?? ''),
    email: text(primary?.email),
    isEmailVerified: primary?.verified === true,
    name: text(user.name) ?? text(user.login),
  };
}
