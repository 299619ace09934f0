// Runs before every page: gives it an id for the log and its Content-Security-Policy, by hash where the page is prerendered, by nonce
// elsewhere.
import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { pageHashes, sourcesForPage } from '@/lib/csp/page-hashes';
import { contentSecurityPolicy } from '@/lib/csp/policy';
import { themeScriptSource } from '@/lib/csp/theme-script';
import { environment } from '@/lib/environment';
import { requestIdOf } from '@/lib/log';

export function proxy(request: NextRequest): NextResponse {
  const { isDevelopment, publicUrl } = environment();
  const isHttps = publicUrl.startsWith('https:');
  const known = isDevelopment ? ["'unsafe-inline'"] : sourcesForPage(pageHashes(), request.nextUrl.pathname);
  const nonce = randomBytes(16).toString('base64');
  // A page rendered now may turn out to be the prerendered "not found", which knows no nonce.
  const scriptSources = known ?? [`'nonce-${nonce}'`, themeScriptSource, ...pageHashes().anywhere];
  const policy = contentSecurityPolicy({ scriptSources, isDevelopment, isHttps });

  const requestId = requestIdOf(request.headers);
  const headers = new Headers(request.headers);
  headers.set('x-request-id', requestId);
  if (!known) {
    // Next takes the nonce for its own scripts out of the policy in the request; a page finds it under x-nonce.
    headers.set('x-nonce', nonce);
    headers.set('Content-Security-Policy', policy);
  }
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('x-request-id', requestId);
  response.headers.set('Content-Security-Policy', policy);
  if (isHttps) response.headers.set('Strict-Transport-Security', 'max-age=31536000');
  return response;
}

export const config = { matcher: ['/((?!_next/static|_next/image|api/|healthz$|readyz$).*)'] };
