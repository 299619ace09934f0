// Links by e-mail in the browser, through a real mail server: reset, sign-in, what scanners do, what a mail server that is down costs.
import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { apiClient, problemOf } from '@/tests/support/api-client';
import { describeInBrowser } from '@/tests/support/browser';
import { field, freshEmail, password, signIn, signUp } from '@/tests/support/forms-page';
import { api, cardsOf, study, theExercise } from '@/tests/support/learner-page';
import { expectGood } from '@/tests/support/looks';
import { linkIn, type MailServer, startMailServer, tokenIn } from '@/tests/support/mail-server';
import { startTestServer, type TestServer } from '@/tests/support/server';

jest.setTimeout(240_000);

const fresh = 'another long enough password';
const refusedRequests = /Failed to load resource.*(401|404|422|429|503)/;

describeInBrowser('links by e-mail', (browser) => {
  let mail: MailServer;
  let server: TestServer;

  beforeAll(async () => {
    mail = await startMailServer();
    server = await startTestServer({ env: { SMTP_URL: mail.url, MAIL_FROM: 'Go Routine <course@example.com>' } });
  });
  afterAll(async () => {
    await server?.stop();
    await mail?.stop();
  });

  const visitor = async (path = '/course') => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };
  const stateOf = async (page: Page) => (await api<{ state: string }>(page, 'GET', 'me')).data.state;
  /** Asks for a link on the page of that name, reached from sign-in; returns it. */
  const askForLink = async (page: Page, name: 'Forgot password?' | 'by a link', email: string) => {
    await page.goto('/sign-in');
    await page.getByRole('link', { name }).click();
    // The page before has a field of the same name.
    await page.waitForURL(name === 'by a link' ? '**/sign-in/link' : '**/reset-password');
    const send = page.getByRole('button', { name: 'Send me a link' });
    await field(page, 'E-mail').fill(email);
    await send.click();
    await page.getByText('An e-mail is on its way to').waitFor();
    return linkIn(mail.newestTo(email));
  };

  test('a forgotten password is set anew, every session ends, and the link is refused the second time', async () => {
    const first = await visitor();
    const email = await signUp(first);
    const page = await visitor();
    await study(page, await theExercise('first-price'));
    const link = await askForLink(page, 'Forgot password?', email);
    expect(link).toMatch(`${server.url}/reset-password?token=`);
    await page.goto(link);
    await expectGood(page);
    await page.getByLabel('New password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    await page.getByText('Use at least 10 characters.').waitFor();
    await page.getByLabel('New password', { exact: true }).fill(fresh);
    await page.getByRole('button', { name: 'Set the password and sign in' }).click();
    await page.waitForURL('**/course');
    // Signed in, with what was learned as a guest; the other browser is out.
    expect(await stateOf(page)).toBe('account');
    expect(await cardsOf(page)).toHaveLength(1);
    expect(await stateOf(first)).toBe('visitor');

    await page.goto(link);
    await page.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    await expectGood(page);
    await page.getByRole('link', { name: 'Ask for a new link' }).click();
    await page.getByRole('heading', { name: 'Forgot password?' }).waitFor();
    const second = await visitor('/sign-in');
    await field(second, 'E-mail').fill(email);
    await field(second, 'Password').fill(password);
    await second.getByRole('button', { name: 'Sign in' }).click();
    await second.getByRole('alert').filter({ hasText: 'do not belong together' }).waitFor();
    browser.expectProblems(refusedRequests);
  });

  test('a sign-in link waits for its button, so that a scanner uses nothing up, and works once', async () => {
    const email = freshEmail();
    await apiClient(server).call('POST', '/account', { email, password, name: 'Ana' });
    const page = await visitor();
    const link = await askForLink(page, 'by a link', email);
    await expectGood(page);
    for (let scan = 0; scan < 3; scan++) {
      const scanned = await fetch(link);
      expect([scanned.status, scanned.headers.get('set-cookie')]).toEqual([200, null]);
    }
    await page.goto(link);
    const robots = page.locator('meta[name="robots"]');
    expect(await robots.getAttribute('content')).toContain('noindex');
    expect(await page.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer');
    await expectGood(page);
    await page.getByRole('button', { name: 'Sign in' }).click();
    // The password was set before anybody proved the address.
    await page.waitForURL('**/account/security?cleared=1');
    await page.getByText('Your address is proved.').waitFor();
    expect(await stateOf(page)).toBe('account');

    const late = await visitor(link);
    await late.getByRole('heading', { name: 'This link does not work any more' }).waitFor();
    // Whoever has kept the page open is refused as well.
    problemOf(await apiClient(server).call('POST', '/links/sign-in', { token: tokenIn(mail.newestTo(email)) }), 404);
  });

  test('a sign-in link leads to where its reader was on the way to, in the browser that asked for it', async () => {
    const email = freshEmail();
    await apiClient(server).call('POST', '/account', { email, password, name: 'Ana' });
    const signInBy = async (page: Page, link: string) => {
      await page.goto(link);
      await page.getByRole('button', { name: 'Sign in' }).click();
    };
    const first = await visitor();
    await signInBy(first, await askForLink(first, 'by a link', email));
    await first.waitForURL('**/account/security?cleared=1');

    const askOnTheWayTo = async (page: Page, from: string) => {
      await page.goto(`/sign-in?from=${encodeURIComponent(from)}`);
      await page.getByRole('link', { name: 'by a link' }).click();
      await page.waitForURL('**/sign-in/link?from=*');
      await field(page, 'E-mail').fill(email);
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await page.getByText('An e-mail is on its way to').waitFor();
      return linkIn(mail.newestTo(email));
    };
    const page = await visitor();
    await signInBy(page, await askOnTheWayTo(page, '/account/settings?x=1'));
    await page.waitForURL('**/account/settings?x=1');
    const other = await visitor();
    const link = await askOnTheWayTo(await visitor(), '/account/settings');
    await signInBy(other, link);
    await other.waitForURL('**/course');
    const lured = await visitor();
    await signInBy(lured, await askOnTheWayTo(lured, '//elsewhere.example/course'));
    await lured.waitForURL('**/course');
    expect(new URL(lured.url()).origin).toBe(server.url);
  });

  test('a link pressed in two tabs signs in one; the other is told and has a way on', async () => {
    const email = freshEmail();
    await apiClient(server).call('POST', '/account', { email, password, name: 'Ana' });
    const page = await visitor();
    const link = await askForLink(page, 'by a link', email);
    await page.goto(link);
    const tab = await visitor(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/account/security**');
    await tab.getByRole('button', { name: 'Sign in' }).click();
    await tab.getByRole('alert').filter({ hasText: 'This link was used already' }).waitFor();
    expect(await stateOf(tab)).toBe('visitor');
    browser.expectProblems(refusedRequests);
  });

  test('the answer is the same for an address that nobody has, and the limit too', async () => {
    const known = freshEmail();
    const unknown = freshEmail();
    await apiClient(server).call('POST', '/account', { email: known, password, name: 'Ana' });
    const askFor = (email: string) => apiClient(server).call('POST', '/links', { email, purpose: 'sign-in' });
    const replies = async (email: string) => {
      const statuses: number[] = [];
      for (let n = 0; n < 6; n++) statuses.push((await askFor(email)).status);
      return statuses;
    };
    expect((await askFor(known)).text).toBe((await askFor(unknown)).text);
    expect(await replies(unknown)).toEqual([200, 200, 200, 200, 429, 429]);
    expect(await replies(known)).toEqual([200, 200, 200, 200, 429, 429]);
    expect(mail.newestTo(unknown).subject).toBe('There is no Go Routine account with this address');
    expect(tokenIn(mail.newestTo(unknown))).toBe('');
  });

  test('links are built from PUBLIC_URL, whatever host a request says it came to', async () => {
    const email = freshEmail();
    await apiClient(server).call('POST', '/account', { email, password, name: 'Ana' });
    const status = await new Promise((resolve, reject) => {
      const headers = {
        ...{ host: 'evil.example', 'x-forwarded-host': 'evil.example', origin: server.url },
        'content-type': 'application/json',
      };
      const asking = request(`${server.url}/api/v1/links`, { method: 'POST', headers }, (reply) => {
        resolve(reply.resume().statusCode);
      });
      asking.on('error', reject).end(JSON.stringify({ email, purpose: 'reset-password' }));
    });
    expect(status).toBe(200);
    const { text, html } = mail.newestTo(email);
    expect(linkIn({ text })).toMatch(`${server.url}/`);
    expect(text + html).not.toContain('evil');
  });

  test.each(['a@example.org\r\nBcc: b@example.org', 'a@example.org,b@example.org', 'a b@example.org', '@', ''])(
    'no e-mail goes out for %j',
    async (email) => {
      const before = mail.letters.length;
      const reply = await apiClient(server).call('POST', '/links', { email, purpose: 'sign-in' });
      expect(problemOf(reply, 422).fields?.[0]?.path).toBe('email');
      expect(mail.letters.length).toBe(before);
    },
  );

  test('while the mail server is down this is said, the form stays, and the link before still works', async () => {
    const email = freshEmail();
    await apiClient(server).call('POST', '/account', { email, password, name: 'Ana' });
    const page = await visitor();
    const link = await askForLink(page, 'Forgot password?', email);
    const port = Number(new URL(mail.url).port);
    await mail.stop();
    await page.getByRole('button', { name: 'Ask again' }).click();
    await field(page, 'E-mail').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.getByRole('alert').filter({ hasText: 'The e-mail could not be sent' }).waitFor();
    expect(await field(page, 'E-mail').inputValue()).toBe(email);
    mail = await startMailServer(port);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Choose a new password' }).waitFor();
    browser.expectProblems(refusedRequests);
  });

  test('the page of sign-in and sessions: one is signed out from the other, and the password is changed', async () => {
    const first = await visitor();
    const email = await signUp(first);
    const second = await visitor();
    await signIn(second, email);
    await first.goto('/account/security');
    await first.getByText('Chrome on Linux').first().waitFor();
    expect(await first.getByText('this browser').count()).toBe(1);
    await expectGood(first);
    await first.getByRole('button', { name: 'Sign out Chrome on Linux' }).click();
    await first.getByText('Signed out', { exact: true }).waitFor();
    expect(await stateOf(second)).toBe('visitor');
    expect(await stateOf(first)).toBe('account');

    await signIn(second, email);
    await first.getByLabel('Current password', { exact: true }).fill('not the password');
    await first.getByLabel('New password', { exact: true }).fill(fresh);
    await first.getByRole('button', { name: 'Change the password' }).click();
    await first.getByText('This is not your password now.').waitFor();
    await first.getByLabel('Current password', { exact: true }).fill(password);
    await first.getByRole('button', { name: 'Change the password' }).click();
    await first.getByText('The password is set').waitFor();
    expect(await stateOf(second)).toBe('visitor');
    expect(await stateOf(first)).toBe('account');
    browser.expectProblems(refusedRequests);
  });
});
