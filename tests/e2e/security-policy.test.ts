// The security headers of the built app: every kind of page runs under its policy, and nothing injected runs.
import { describeInBrowser } from '@/tests/support/browser';
import { startTestServer, type TestServer } from '@/tests/support/server';

jest.setTimeout(240_000);

describeInBrowser('security policy', (browser) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });

  afterAll(() => server?.stop());

  // Prerendered, prerendered under a dynamic segment, rendered per request, and found nowhere.
  test.each(['/', '/course/channels/leaks', '/course', '/sign-in'])(
    '%s runs, and nothing injected does',
    async (path) => {
      const page = await browser.open();
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.injected = true';
        document.body.append(script);
      });
      expect(await page.evaluate(() => 'injected' in window)).toBe(false);
      browser.expectProblems(/Executing inline script violates/);
    },
  );

  test('a page that is nowhere runs as well', async () => {
    const page = await browser.open();
    await page.goto(`${server.url}/nowhere/at/all`, { waitUntil: 'networkidle' });
    browser.expectProblems(/status of 404/);
  });

  test.each(['/', '/course', '/api/v1/me', '/nowhere'])('%s has the headers', async (path) => {
    const { headers } = await fetch(server.url + path);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });
});

describe('security policy behind https', () => {
  test('tells browsers to stay on https', async () => {
    const server = await startTestServer({ env: { PUBLIC_URL: 'https://localhost' } });
    const { headers } = await fetch(server.url);
    await server.stop();
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('content-security-policy')).toContain('upgrade-insecure-requests');
  });
});
