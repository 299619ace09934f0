// The doctor's look at sign-in by a provider: an OpenID Connect provider is asked who it is, GitHub and Google are only named.
import type { Environment } from '@/lib/environment';
import { broken, type Finding, reasonOf, right, skipped } from './finding';

const what = 'OpenID Connect';
const waitMs = 8_000;
const needed = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const;

export async function checkProviders({ oidc, github, google }: Environment): Promise<Finding[]> {
  return [
    oidc ? await checkOidc(oidc.issuer) : skipped(what, 'OIDC_ISSUER is not set.'),
    named('GitHub', github !== null),
    named('Google', google !== null),
  ];
}

const named = (provider: string, isSet: boolean): Finding =>
  isSet
    ? right(provider, 'It is set up; only a sign-in shows whether it works.')
    : skipped(provider, 'It is not set up.');

async function checkOidc(issuer: string): Promise<Finding> {
  const address = `${issuer}/.well-known/openid-configuration`;
  const remedy = 'Set OIDC_ISSUER to the issuer that the provider names, without the path of its documents.';
  let document: Record<string, unknown>;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(waitMs), redirect: 'follow' });
    if (!response.ok) return broken(what, `${address} answers ${response.status}.`, remedy);
    document = (await response.json()) as Record<string, unknown>;
  } catch (error) {
    const cause = (error as { cause?: unknown }).cause ?? error;
    const says = `${address} cannot be read: ${reasonOf(cause)}.`;
    return broken(what, says, 'Check OIDC_ISSUER and that this machine reaches the provider.');
  }
  const named = typeof document?.issuer === 'string' ? document.issuer : '';
  if (named.replace(/\/+$/, '') !== issuer) {
    return broken(what, `The provider calls itself ${named || 'nothing'}, not ${issuer}.`, remedy);
  }
  const missing = needed.filter((name) => typeof document[name] !== 'string');
  if (missing.length > 0) return broken(what, `The provider's document lacks ${missing.join(', ')}.`, remedy);
  return right(what, `${issuer} answers and is the issuer that it says.`);
}
