/** The rule against cross-site requests: what changes something is JSON from a page of this site. */
import { AppError } from '@/lib/core/app-error';

/**
 * Throws `forbidden` for a changing request from another site and `invalid` for one that is not JSON. A browser always tells where
 * such a request comes from (Sec-Fetch-Site, or Origin); one that tells neither is refused.
 */
export function requireSameOrigin(headers: Headers, publicUrl: string): void {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  const host = headers.get('host');
  const isOwnOrigin = origin !== null && (origin === new URL(publicUrl).origin || hostOf(origin) === host);
  const isSame = site === null ? isOwnOrigin : site === 'same-origin' && (origin === null || isOwnOrigin);
  if (!isSame) throw new AppError('forbidden', 'This request did not come from a page of this site.');
  requireJson(headers);
}

/** Throws `invalid` for a changing request that is not JSON: what is left of the rule where no browser sends on its own. */
export function requireJson(headers: Headers): void {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    throw new AppError('invalid', 'Send application/json.', {
      fields: [{ path: 'content-type', message: 'must be application/json' }],
    });
  }
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
