// The doctor's look at the variables, and at the form of the address that people use.
import { type Environment, EnvironmentError, readEnvironment } from '@/lib/environment';
import { broken, type Finding, right, warning } from './finding';

/** The environment, or null where it is not right; and what there is to say about it. */
export function checkEnvironment(source: Record<string, string | undefined>): {
  environment: Environment | null;
  findings: Finding[];
} {
  try {
    const environment = readEnvironment(source);
    return { environment, findings: [right('Variables', 'All that are set are right.'), checkAddress(environment)] };
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    const findings = error.problems.map((problem) =>
      broken('Variables', `${problem}.`, 'docs/environment.md says what it may be.'),
    );
    return { environment: null, findings };
  }
}

function checkAddress({ publicUrl, host, trustProxy }: Environment): Finding {
  const what = 'PUBLIC_URL';
  const { protocol, pathname, search, hash, username, hostname } = new URL(publicUrl);
  if (pathname !== '/' || search || hash || username) {
    const remedy = `Set it to the scheme and host alone: ${new URL(publicUrl).origin}`;
    return broken(what, 'It has more than a scheme, a host and a port; the site is served from the root.', remedy);
  }
  const isOwn = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
  if (protocol === 'http:' && !isOwn) {
    const says = `${publicUrl} is not encrypted: passwords and sessions can be read on the way.`;
    return warning(what, says, 'Put a reverse proxy with TLS in front and set PUBLIC_URL to its https address.');
  }
  const isBehindProxy = protocol === 'https:' && (host === '127.0.0.1' || host === '::1' || host === 'localhost');
  if (isBehindProxy && !trustProxy) {
    const says = 'A reverse proxy seems to stand in front, but TRUST_PROXY is 0: limits count everybody together.';
    return warning(what, says, 'Set TRUST_PROXY=1 if the proxy sets X-Forwarded-For itself.');
  }
  return right(what, `People use ${publicUrl}.`);
}
