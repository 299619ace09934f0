// Accounts in the browser: a guest's progress moves in, sign-out everywhere, the administrator's link, and forms that say what is wrong.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '@/tests/support/browser';
import { field, freshEmail, password, signIn, signUp } from '@/tests/support/forms-page';
import { api, cardsOf, study } from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

const refusedRequests = /Failed to load resource.*(401|404|422)/;

describeInBrowser('accounts', (browser) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  const visitor = async (path = '/course') => {
    const page = await browser.open({ baseURL: server.url });
    await page.goto(path);
    return page;
  };
  const studyFirstOf = async (page: Page, lessonId: string) => {
    const exercise = (await theCourse()).lesson(lessonId)?.exercises[0];
    if (exercise) await study(page, exercise);
    return exercise?.objectiveId ?? '';
  };
  const objectivesOf = async (page: Page) => (await cardsOf(page)).map((card) => card.objectiveId).sort();
  const stateOf = async (page: Page) => (await api<{ state: string }>(page, 'GET', 'me')).data.state;
  const isFocused = (page: Page, label: Parameters<typeof field>[1]) =>
    field(page, label).evaluate((node) => node === document.activeElement);

  test('a guest makes an account and keeps what was learned', async () => {
    const page = await visitor();
    const objective = await studyFirstOf(page, 'leaks');
    expect(await stateOf(page)).toBe('guest');
    const before = await cardsOf(page);
    await page.reload();
    await page.getByRole('link', { name: 'Keep your progress' }).click();
    await page.getByRole('heading', { name: 'Keep your progress' }).waitFor();
    await signUp(page);
    expect(await stateOf(page)).toBe('account');
    expect(await objectivesOf(page)).toEqual([objective]);
    expect(await cardsOf(page)).toEqual(before);
  });

  test('a guest who signs in brings progress along, and both come together', async () => {
    const first = await visitor();
    const email = await signUp(first);
    const one = await studyFirstOf(first, 'leaks');

    const second = await visitor();
    const other = await studyFirstOf(second, 'errgroup');
    await studyFirstOf(second, 'leaks');
    await second.goto('/sign-in');
    await second.getByText('What you have answered here as a guest moves into your account.').waitFor();
    await signIn(second, email);
    expect(await objectivesOf(second)).toEqual([one, other].sort());
    expect(await objectivesOf(first)).toEqual([one, other].sort());
  });

  test('sign-out everywhere ends the other browser’s session too; sign-out here only this one', async () => {
    const first = await visitor();
    const email = await signUp(first);
    const second = await visitor();
    await signIn(second, email);

    await second.goto('/account');
    await second.getByRole('button', { name: 'Sign out', exact: true }).click();
    await second.waitForURL(`${server.url}/`);
    expect(await stateOf(second)).toBe('visitor');
    expect(await stateOf(first)).toBe('account');

    await signIn(second, email);
    await second.goto('/account');
    await second.getByRole('button', { name: 'Sign out everywhere' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    expect(await stateOf(first)).toBe('account');
    await second.getByRole('button', { name: 'Sign out everywhere' }).click();
    await second.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await second.waitForURL(`${server.url}/`);
    await first.goto('/account');
    await first.getByRole('heading', { name: 'You are not signed in' }).waitFor();
    await first.getByRole('navigation').waitFor();
    await first.getByRole('link', { name: 'Ana' }).waitFor({ state: 'detached' });
  });

  test('the set-up link opens a page with a button, makes the administrator once, and is refused the second time', async () => {
    const link = server.setupUrl ?? '';
    const scanner = await fetch(link);
    expect(scanner.status).toBe(200);

    const becomeAdministrator = async (page: Page) => {
      await page.goto(link);
      await field(page, 'Name').fill('Olga');
      await field(page, 'E-mail').fill(freshEmail());
      await field(page, 'Password').fill(password);
      await page.getByRole('button', { name: 'Become the administrator' }).click();
    };
    const page = await visitor();
    await becomeAdministrator(page);
    await page.waitForURL('**/course');
    await page.goto('/account');
    expect(await page.getByRole('main').innerText()).toContain('Administrator');

    const late = await visitor();
    await becomeAdministrator(late);
    await late.getByRole('alert').filter({ hasText: 'This link was used or has expired.' }).waitFor();
    expect(await stateOf(late)).toBe('visitor');
    await late.goto('/setup');
    await late.getByRole('heading', { name: 'This link is not complete' }).waitFor();
    browser.expectProblems(refusedRequests);
  });

  test('a wrong password and an unknown address get the same words, said aloud, and what was typed stays', async () => {
    const known = await visitor();
    const email = await signUp(known);
    for (const address of [email, 'nobody@example.org']) {
      const page = await visitor('/sign-in');
      await field(page, 'E-mail').fill(address);
      await field(page, 'Password').fill('a wrong password');
      await page.getByRole('button', { name: 'Sign in' }).click();
      const alert = page.getByRole('alert').filter({ hasText: 'This address and password do not belong together.' });
      await alert.waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
      expect(await field(page, 'E-mail').inputValue()).toBe(address);
    }
    browser.expectProblems(refusedRequests);
  });

  test('each wrong field says so below itself, is named to screen readers, and the first one gets the focus', async () => {
    const page = await visitor('/sign-up');
    const send = () => page.getByRole('button', { name: 'Make the account' }).click();
    await send();
    await soon(async () => expect(await isFocused(page, 'Name')).toBe(true));
    await soon(async () => expect(await page.getByText('Fill this in.').count()).toBe(3));

    await field(page, 'Name').fill('Ana');
    await field(page, 'E-mail').fill('not an address');
    await field(page, 'Password').fill('short');
    await send();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'email');
    for (const [label, message] of [
      ['E-mail', 'Write an address such as ana@example.org.'],
      ['Password', 'Use at least 10 characters.'],
    ] as const) {
      const input = field(page, label);
      expect(await input.getAttribute('aria-invalid')).toBe('true');
      const ids = (await input.getAttribute('aria-describedby')) ?? '';
      const said = await page.evaluate(
        (list) => list.split(' ').map((id) => document.getElementById(id)?.textContent),
        ids,
      );
      expect(said.join(' ')).toContain(message);
    }

    const taken = await signUp(await visitor());
    await field(page, 'E-mail').fill(taken.toUpperCase());
    await field(page, 'Password').fill(password);
    await send();
    await page.getByText('There is an account with this address.').waitFor();
    await soon(async () => expect(await isFocused(page, 'E-mail')).toBe(true));
    expect(await field(page, 'Password').inputValue()).toBe(password);
    browser.expectProblems(refusedRequests);
  });
});
