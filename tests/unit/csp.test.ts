// The Content-Security-Policy: what it allows, and which page's hashes a request gets.
import { sourcesForPage } from '@/lib/csp/page-hashes';
import { contentSecurityPolicy } from '@/lib/csp/policy';

const served = { scriptSources: ["'sha256-abc'"], isDevelopment: false, isHttps: false };

describe('content security policy', () => {
  test('lets no script run but ours and the ones named', () => {
    const policy = contentSecurityPolicy(served);
    expect(policy).toContain("script-src 'self' 'sha256-abc';");
    expect(policy.split('; ').find((part) => part.startsWith('script-src'))).not.toMatch(/unsafe/);
  });

  test('refuses frames, plug-ins and other base addresses', () => {
    const policy = contentSecurityPolicy(served);
    for (const directive of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'"]) {
      expect(policy).toContain(directive);
    }
  });

  test('asks for https only where the site is served by https', () => {
    expect(contentSecurityPolicy(served)).not.toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy({ ...served, isHttps: true })).toContain('upgrade-insecure-requests');
  });

  test('allows eval in development alone', () => {
    expect(contentSecurityPolicy({ ...served, isDevelopment: true })).toContain("'unsafe-eval'");
  });
});

describe('hashes of a prerendered page', () => {
  const hashes = { pages: { '/': ['start'], '/course/channels/leaks': ['leaks'] }, anywhere: [] };

  test.each([
    ['/', 'start'],
    ['/course/channels/leaks', 'leaks'],
    ['/course/channels/leaks/', 'leaks'],
    ['/course/chan%6eels/leaks', 'leaks'],
  ])('%s has its own', (path, source) => {
    expect(sourcesForPage(hashes, path)).toEqual([source]);
  });

  test.each(['/course', '/course/channels/other', '/constructor', '/__proto__', '/%E0%A4%A'])('%s has none', (path) => {
    expect(sourcesForPage(hashes, path)).toBeUndefined();
  });
});
