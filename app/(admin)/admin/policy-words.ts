/** Who may make an account here and how people sign in, in words, with the variables that say so. Names alone: values may be secrets. */
import 'server-only';
import { knownProviders } from '@/lib/auth/providers';
import type { ProviderId } from '@/lib/core/session';
import { domainWords } from '@/lib/core/sign-up-policy';
import { environment } from '@/lib/environment';

const variablesOf: Record<ProviderId, string> = {
  oidc: 'OIDC_ISSUER, OIDC_CLIENT_ID',
  google: 'GOOGLE_CLIENT_ID',
  github: 'GITHUB_CLIENT_ID',
};

export function policyWords(): { signUp: string; providers: string; mail: string } {
  return { signUp: signUpWords(), providers: providerWords(), mail: mailWords() };
}

function signUpWords(): string {
  const { signUp, signUpDomains } = environment();
  switch (signUp) {
    case 'open':
      return 'Anybody can make an account on this site (SIGN_UP=open), so nobody needs an invitation.';
    case 'invitation':
      return 'On this site accounts are made by invitation only (SIGN_UP=invitation).';
    case 'domain':
      return `On this site accounts are for addresses at ${domainWords(signUpDomains)} (SIGN_UP=domain, SIGN_UP_DOMAINS). An invitation lets in others.`;
  }
}

function providerWords(): string {
  const providers = knownProviders();
  if (providers.length === 0) return 'None is set (OIDC_ISSUER, GITHUB_CLIENT_ID, GOOGLE_CLIENT_ID).';
  return `${providers.map(({ id, name }) => `${name} (${variablesOf[id]})`).join(', ')}.`;
}

function mailWords(): string {
  return environment().mail
    ? 'It is sent (SMTP_URL): people sign in by a link, and choose a new password themselves.'
    : 'None is sent: SMTP_URL is not set. Who forgets a password needs a link that an administrator makes.';
}
