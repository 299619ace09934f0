// Sign-up by invitation and by domain, in the browser: who gets in, and what everybody else is told to do instead.
import type { Page } from 'playwright-core';
import { apiClient, problemOf } from '@/tests/support/api-client';
import { describeInBrowser } from '@/tests/support/browser';
import { field, freshEmail, password } from '@/tests/support/forms-page';
import { api, cardsOf, study, theExercise } from '@/tests/support/learner-page';
import { expectGood } from '@/tests/support/looks';
import { linkIn, type MailServer, startMailServer } from '@/tests/support/mail-server';
import { startTestServer, type TestServer } from '@/tests/support/server';

jest.setTimeout(240_000);

const refusedRequests = /Failed to load resource.*(401|403|404|422)/;
const roleOf = async (page: Page) => (await api<{ role: string; state: string }>(page, 'GET', 'me')).data;
const person = (email: string) => ({ email, password, name: 'Ana' });

describeInBrowser('sign-up by invitation', (browser) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ env: { SIGN_UP: 'invitation' } });
  });
  afterAll(() => server?.stop());
  const open = async (path: string) => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };
  const fillIn = async (page: Page, email = freshEmail()) => {
    await field(page, 'Name').fill('Ana');
    await field(page, 'E-mail').fill(email);
    await field(page, 'Password').fill(password);
  };

  test('an administrator makes a link, two people come in by it, the third is told; then one is revoked', async () => {
    const olga = await open(server.setupUrl ?? '');
    await fillIn(olga);
    await olga.getByRole('button', { name: 'Become the administrator' }).click();
    await olga.waitForURL('**/course');
    await olga.goto('/account');
    await olga.getByRole('link', { name: 'To the administrator’s pages' }).click();
    await olga.getByText('accounts are made by invitation only (SIGN_UP=invitation)').waitFor();
    await olga.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name: 'Invitations' }).click();
    await olga.waitForURL('**/admin/invitations');
    await olga.getByText('There are none yet.').waitFor();
    await expectGood(olga);
    await olga.getByLabel('Note').fill('The platform team');
    await olga.getByLabel('Accounts', { exact: true }).fill('0');
    await olga.getByRole('button', { name: 'Make the link' }).click();
    await olga.getByText('At least 1 account.').waitFor();
    await olga.getByLabel('Accounts', { exact: true }).fill('2');
    await olga.getByRole('button', { name: 'Make the link' }).click();
    const link = await olga.getByLabel('The link, shown this once').inputValue();
    expect(link).toMatch(`${server.url}/join?token=`);
    await expectGood(olga);

    const guest = await open('/course');
    await study(guest, await theExercise('first-price'));
    await guest.goto('/sign-up');
    await guest.getByRole('heading', { name: 'Accounts are made by invitation here' }).waitFor();
    await expectGood(guest);
    await guest.goto(link);
    expect(await guest.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer');
    await expectGood(guest);
    for (const page of [guest, await open(link)]) {
      await fillIn(page);
      await page.getByRole('button', { name: 'Make the account' }).click();
      await page.waitForURL('**/course');
      expect(await roleOf(page)).toMatchObject({ role: 'learner', state: 'account' });
    }
    expect(await cardsOf(guest)).toHaveLength(1);

    const late = await open(link);
    await late.getByRole('heading', { name: 'This invitation does not hold' }).waitFor();
    await expectGood(late);
    await olga.reload();
    await olga.getByText('Used up. 2 of 2 accounts made').waitFor();

    await olga.getByLabel('Note').fill('By mistake');
    await olga.getByRole('button', { name: 'Make the link' }).click();
    const second = await olga.getByLabel('The link, shown this once').inputValue();
    const kept = await open(second);
    await olga.getByRole('button', { name: 'Revoke the invitation By mistake' }).click();
    await olga.getByText('Revoked. 0 of 1 account made').waitFor();
    await fillIn(kept);
    await kept.getByRole('button', { name: 'Make the account' }).click();
    await kept.getByRole('alert').filter({ hasText: 'was used up, revoked or has expired' }).waitFor();
    browser.expectProblems(refusedRequests);

    // For everybody else the page does not exist.
    for (const page of [guest, late]) {
      expect((await page.goto('/admin/invitations'))?.status()).toBe(404);
    }
    browser.expectProblems(/404/);
  });

  test('without an invitation nobody signs up, whatever the page says', async () => {
    const refused = problemOf(await apiClient(server).call('POST', '/account', person(freshEmail())), 403);
    expect(refused.detail).toBe('Accounts are made by invitation here. Ask your administrator for a link.');
    const invitation = 'x'.repeat(32);
    problemOf(await apiClient(server).call('POST', '/account', { ...person(freshEmail()), invitation }), 404);
  });

  test('without a mail server nothing speaks of links, and the page of a reset says whom to ask', async () => {
    const page = await open('/sign-in');
    expect(await page.getByText('Forgot password?').count()).toBe(0);
    await page.goto('/reset-password');
    await page.getByText('Ask your administrator for a link').waitFor();
    expect((await page.goto('/sign-in/link'))?.status()).toBe(404);
    browser.expectProblems(/404/);
  });
});

describeInBrowser('sign-up by domain', (browser) => {
  let mail: MailServer;
  let server: TestServer;
  beforeAll(async () => {
    mail = await startMailServer();
    const env = { SIGN_UP: 'domain', SIGN_UP_DOMAINS: 'example.org', SMTP_URL: mail.url };
    server = await startTestServer({ env });
  });
  afterAll(async () => {
    await server?.stop();
    await mail?.stop();
  });

  test('an address of the domain gets a link and behind it an account; another is told so', async () => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto('/sign-up');
    await expectGood(page);
    const send = page.getByRole('button', { name: 'Send me a link' });
    for (const address of ['ana@example.net', 'ana@sub.example.org', 'ana@example.org.example.net']) {
      await field(page, 'E-mail').fill(address);
      await send.click();
      await page.getByText('Accounts are for addresses at example.org here.').waitFor();
    }
    expect(mail.letters).toEqual([]);
    const email = freshEmail();
    await field(page, 'E-mail').fill(email);
    await send.click();
    await page.getByText('An e-mail is on its way to').waitFor();
    const link = linkIn(mail.newestTo(email));
    await page.goto(link);
    await expectGood(page);
    await field(page, 'Name').fill('Ana');
    await field(page, 'Password').fill(password);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL('**/course');
    expect((await api<{ email: string }>(page, 'GET', 'me')).data).toMatchObject({ state: 'account', email });

    const late = await browser.open({ baseURL: server.url });
    await late.goto(link);
    await late.getByRole('link', { name: 'Ask for a new link' }).click();
    await late.waitForURL('**/sign-up');
    await field(late, 'E-mail').fill(email);
    await late.getByRole('button', { name: 'Send me a link' }).click();
    await late.getByText('An e-mail is on its way to').waitFor();
    expect(mail.newestTo(email).subject).toBe('You have a Go Routine account already');
    browser.expectProblems(refusedRequests);
  });

  test('an address that is only written down makes no account', async () => {
    problemOf(await apiClient(server).call('POST', '/account', person('new@example.org')), 403);
  });
});
