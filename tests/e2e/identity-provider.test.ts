// Signing in by a real OpenID Connect provider: new people, known ones, those who have an account, and forged ways back.
import type { Page } from 'playwright-core';
import { apiClient, problemOf } from '@/tests/support/api-client';
import { describeInBrowser } from '@/tests/support/browser';
import { freshEmail, password, signUp } from '@/tests/support/forms-page';
import { api, cardsOf, study, theExercise } from '@/tests/support/learner-page';
import { expectGood } from '@/tests/support/looks';
import { type OidcProvider, oidcProvider, signInAtProvider } from '@/tests/support/oidc-process';
import { startTestServer, type TestServer } from '@/tests/support/server';

jest.setTimeout(240_000);

const refusedRequests = /Failed to load resource.*422/;

describeInBrowser('a provider', (browser) => {
  let provider: OidcProvider;
  let server: TestServer;
  beforeAll(async () => {
    provider = await oidcProvider('Staff login');
    server = await startTestServer({ env: provider.env });
    await provider.start(server.url);
  });
  afterAll(async () => {
    await server?.stop();
    await provider?.stop();
  });

  const open = async (path: string) => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    // The provider's own pages ask for a font on the internet.
    await page.route('https://fonts.googleapis.com/**', (route) =>
      route.fulfill({ contentType: 'text/css', body: '' }),
    );
    await page.goto(path);
    return page;
  };
  const me = async (page: Page) => (await api<{ state: string; email: string; name: string }>(page, 'GET', 'me')).data;
  const comeBy = async (page: Page, person: string, path = '/sign-in') => {
    await page.goto(path);
    await page.getByRole('button', { name: 'Continue with Staff login' }).click();
    await signInAtProvider(page, person);
  };

  test('makes an account out of the guest who comes, signs in the second time, and goes where one was going', async () => {
    const page = await open('/course');
    await study(page, await theExercise('first-price'));
    await page.goto('/sign-in');
    await expectGood(page);
    await comeBy(page, 'ana@example.org', '/sign-in?from=/course/channels/leaks');
    await page.waitForURL('**/course/channels/leaks');
    expect(await me(page)).toMatchObject({ state: 'account', email: 'ana@example.org', name: 'Person ana' });
    expect(await cardsOf(page)).toHaveLength(1);

    const second = await open('/course');
    await comeBy(second, 'ana@example.org');
    await second.waitForURL(`${server.url}/course`);
    expect(await me(second)).toMatchObject({ email: 'ana@example.org' });
    await second.goto('/account/security');
    await second.getByText('You have none: you sign in by a link or a provider.').waitFor();
    expect(await second.getByText('By Staff login').count()).toBe(2);
    // The last way in stays.
    await second.getByRole('button', { name: 'Disconnect Staff login' }).click();
    await second.getByRole('alert').filter({ hasText: 'This is your only way in.' }).waitFor();
    browser.expectProblems(refusedRequests);
  });

  test('with an address that nobody verified makes nobody, and says what to do', async () => {
    const page = await open('/course');
    await comeBy(page, `unproved:${freshEmail()}`);
    await page.getByRole('alert').filter({ hasText: 'no verified e-mail address' }).waitFor();
    await expectGood(page);
    expect(await me(page)).toMatchObject({ state: 'visitor' });
  });

  test('does not take over an account; its owner connects it, and disconnects it again', async () => {
    const owner = await open('/course');
    const email = await signUp(owner);
    const page = await open('/course');
    await comeBy(page, email);
    await page.getByRole('alert').filter({ hasText: 'There is an account with this address already.' }).waitFor();
    expect(await me(page)).toMatchObject({ state: 'visitor' });

    await owner.goto('/account/security');
    await owner.getByRole('button', { name: 'Connect Staff login' }).click();
    await signInAtProvider(owner, email);
    await owner.getByText('The provider is connected').waitFor();
    await expectGood(owner);
    const again = await open('/course');
    await comeBy(again, email);
    await again.waitForURL(`${server.url}/course`);
    expect(await me(again)).toMatchObject({ state: 'account', email });

    // Somebody else cannot connect the same.
    const other = await open('/course');
    await signUp(other);
    await other.goto('/account/security');
    await other.getByRole('button', { name: 'Connect Staff login' }).click();
    await signInAtProvider(other, email);
    await other.getByRole('alert').filter({ hasText: 'is connected to another account here' }).waitFor();

    await owner.getByRole('button', { name: 'Disconnect Staff login' }).click();
    await owner.getByText('Disconnected').waitFor();
    const late = await open('/course');
    await comeBy(late, email);
    await late.getByRole('alert').filter({ hasText: 'There is an account with this address already.' }).waitFor();
  });

  test('that says no brings one back to sign-in with a sentence', async () => {
    const page = await open('/sign-in');
    await page.getByRole('button', { name: 'Continue with Staff login' }).click();
    await page.getByRole('link', { name: /Cancel/ }).click();
    await page.getByRole('alert').filter({ hasText: 'The provider did not sign you in.' }).waitFor();
    await page.goto('/sign-in?error=%3Cb%3EPay%20here%3C/b%3E');
    await page.getByText('Signing in did not succeed.').waitFor();
    expect(await page.getByText('Pay here').count()).toBe(0);
  });

  test('a way back that another browser began signs in nobody', async () => {
    const begin = async () => {
      const page = await open('/sign-in');
      await page.getByRole('button', { name: 'Continue with Staff login' }).click();
      await page.getByPlaceholder('Enter any login').waitFor();
      return page;
    };
    const eve = await begin();
    const wayBack = eve.waitForRequest(/\/api\/auth\/callback\/oidc/);
    // Without her own state the site refuses her, and the code stays unused.
    await eve.context().clearCookies({ name: 'next-auth.state' });
    await signInAtProvider(eve, 'eve@example.org');
    const address = (await wayBack).url();
    expect(address).toMatch(/code=.*state=/);
    await eve.getByText('The provider did not sign you in.').waitFor();
    // Neither whoever has begun nothing gets her session, nor whoever has begun on their own.
    for (const victim of [await open('/course'), await begin()]) {
      await victim.goto(address);
      await victim.getByText('The provider did not sign you in.').waitFor();
      expect(await me(victim)).toMatchObject({ state: 'visitor' });
    }
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'never leads to %s afterwards',
    async (target) => {
      const page = await open(`/sign-in?from=${encodeURIComponent(target)}`);
      const client = apiClient(server);
      const { csrfToken } = (await client.fetch('/api/auth/csrf')).data as { csrfToken: string };
      await client.fetch('/api/auth/signin/oidc', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ csrfToken, callbackUrl: target, json: 'true' }).toString(),
      });
      const kept = decodeURIComponent(client.cookies.get('next-auth.callback-url') ?? '');
      expect(new URL(kept, server.url).origin).toBe(server.url);
      await page.close();
    },
  );

  test('that is not set up does not exist, and is connected by nobody who is not signed in', async () => {
    const client = apiClient(server);
    problemOf(await client.call('POST', '/provider-sign-ins', { provider: 'github' }), 404);
    problemOf(await client.call('POST', '/provider-sign-ins', { provider: 'oidc', connect: true }), 401);
    problemOf(await client.call('POST', '/provider-sign-ins', { provider: 'x' }), 422);
    const { status } = await client.call('POST', '/account', { email: freshEmail(), password, name: 'A' });
    expect(status).toBe(200);
    expect((await client.call('POST', '/provider-sign-ins', { provider: 'oidc', connect: true })).status).toBe(200);
  });
});
