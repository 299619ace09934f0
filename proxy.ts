// Runs before every page: gives it its Content-Security-Policy, by hash where the page is prerendered, by nonce elsewhere.
import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { pageHashes, sourcesForPage } from '@/lib/csp/page-hashes';
import { contentSecurityPolicy } from '@/lib/csp/policy';
import { themeScriptSource } from '@/lib/csp/theme-script';
import { environment } from '@/lib/environment';

export function proxy(request: NextRequest): NextResponse {
  const { isDevelopment, publicUrl } = environment();
  const isHttps = publicUrl.startsWith('https:');
  const known = isDevelopment ? ["'unsafe-inline'"] : sourcesForPage(pageHashes(), request.nextUrl.pathname);
  const nonce = randomBytes(16).toString('base64');
  // A page rendered now may turn out to be the prerendered "not found", which knows no nonce.
  const scriptSources = known ?? [`'nonce-${nonce}'`, themeScriptSource, ...pageHashes().anywhere];
  const policy = contentSecurityPolicy({ scriptSources, isDevelopment, isHttps });

  const response = known ? NextResponse.next() : withNonce(request, nonce, policy);
  response.headers.set('Content-Security-Policy', policy);
  if (isHttps) response.headers.set('Strict-Transport-Security', 'max-age=31536000');
  return response;
}

/** Next takes the nonce for its own scripts out of the policy in the request; a page finds it under x-nonce. */
function withNonce(request: NextRequest, nonce: string, policy: string): NextResponse {
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('Content-Security-Policy', policy);
  return NextResponse.next({ request: { headers } });
}

export const config = { matcher: ['/((?!_next/static|_next/image|api/).*)'] };
