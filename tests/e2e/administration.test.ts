// The administrator's pages in a browser: by keyboard, in both themes, at a desk and on a phone; nobody else finds them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openDatabase } from '@/lib/data/open-database';
import { apiClient } from '@/tests/support/api-client';
import { describeInBrowser } from '@/tests/support/browser';
import { field, password } from '@/tests/support/forms-page';
import { expectGood, expectGoodInEveryLook } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

const shots = process.env.SCREENSHOTS;

describeInBrowser('administration', (browser) => {
  let server: TestServer;
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>> = [];
  const ids = new Map<string, string>();

  beforeAll(async () => {
    server = await startTestServer();
    const token = new URL(server.setupUrl ?? '').searchParams.get('token');
    const root = apiClient(server);
    await root.call('POST', '/administrator', { email: 'root@example.org', password, name: 'Root', token });
    for (const name of [
      'Ana',
      'Boris',
      'Chiara',
      '<b>Dora</b> with a name that is as long as a name may ever be here',
    ]) {
      const email = `${name.replace(/\W.*$/, '').toLowerCase() || 'dora'}@example.org`;
      await apiClient(server).call('POST', '/account', { email, password, name });
    }
    const db = openDatabase(`file:${join(server.dataDir, 'course.db')}`);
    for (const { id, email } of await db.client.user.findMany()) ids.set(String(email), id);
    const place = async (name: string, people: [string, string][]) => {
      const memberships = people.map(([email, role]) => ({
        ...{ userId: ids.get(email) ?? '', role, joinedAt: new Date() },
      }));
      const data = { id: crypto.randomUUID(), name, createdAt: new Date(), memberships: { create: memberships } };
      await db.client.team.create({ data });
    };
    await place('Platform', [
      ['ana@example.org', 'owner'],
      ['boris@example.org', 'member'],
    ]);
    await place('Left alone', [['boris@example.org', 'member']]);
    await db.close();
  });
  afterAll(() => server?.stop());

  const visit = () => browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
  const signedIn = async (): Promise<Page> => {
    const page = await visit();
    if (cookies.length > 0) {
      await page.context().addCookies(cookies);
      return page;
    }
    await page.goto('/sign-in');
    await field(page, 'E-mail').fill('root@example.org');
    await field(page, 'Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/course');
    cookies = await page.context().cookies();
    return page;
  };
  const look = async (page: Page, name: string) => {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 390],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(shots, `${name}-${scheme}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 900 });
  };
  const menu = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Administration' }).getByRole('link', { name, exact: true });

  test('is found from the account, and the overview says what runs without saying where', async () => {
    const page = await signedIn();
    await page.goto('/account');
    await page.getByRole('link', { name: 'To the administrator’s pages' }).click();
    await page.getByRole('heading', { name: 'Administration', level: 1 }).waitFor();
    const text = await page.getByRole('main').innerText();
    expect(text).toMatch(/SQLite 3\.\d+[.\d]*, one file of \d/);
    expect(text).toMatch(/SIGN_UP=open/);
    expect(text).toMatch(/SMTP_URL is not set/);
    expect(text).toMatch(/All \d+ are applied|The only one is applied/);
    expect(text).toMatch(/1 administrator/);
    expect(text).toMatch(/1 without an owner/);
    expect(text).not.toContain(server.dataDir);
    await look(page, 'overview');
    await expectGoodInEveryLook(page);
    for (const [name, heading] of [
      ['Users', 'Users'],
      ['Teams', 'Teams'],
      ['Invitations', 'Invitations'],
      ['Exercises', 'Exercises'],
      ['Audit log', 'Audit log'],
      ['Overview', 'Administration'],
    ] as const) {
      await menu(page, name).click();
      await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
      await soon(async () => expect(await menu(page, name).getAttribute('aria-current')).toBe('page'));
    }
  });

  test('finds a user by keyboard, makes an administrator and ends it, each confirmed', async () => {
    const page = await signedIn();
    await page.goto('/admin/users');
    await page.getByText('5 accounts.').waitFor();
    await look(page, 'users');
    await expectGoodInEveryLook(page);
    await page.getByLabel('Name or address').focus();
    await page.keyboard.type('BORIS@');
    await page.keyboard.press('Enter');
    await page.getByText('1 account with “BORIS@”').waitFor();
    await page.getByRole('link', { name: 'Boris' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/users/*-*');
    await page.getByRole('heading', { name: 'Boris', level: 1 }).waitFor();
    await look(page, 'user');
    await expectGoodInEveryLook(page);

    const make = page.getByRole('button', { name: 'Make administrator' }).first();
    await make.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Make Boris administrator?' }).waitFor();
    await expectGood(page);
    await page.keyboard.press('Escape');
    await soon(async () => expect(await make.evaluate((node) => node === document.activeElement)).toBe(true));
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Make administrator' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'End the role' }).first().click();
    await dialog.getByRole('button', { name: 'End the role' }).click();
    await make.waitFor();
  });

  test('sorts the list; a search that finds nobody says so, and signs of markup are text', async () => {
    const page = await signedIn();
    await page.goto('/admin/users?sort=name');
    expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('link', { name: /^<b>Dora<\/b>/ }).waitFor();
    await page.getByRole('columnheader', { name: 'Last seen' }).getByRole('link').click();
    await page.waitForURL(/sort=seen/);
    await page.goto('/admin/users?search=%3Cscript%3Ealert(1)%3C%2Fscript%3E&sort=x&page=-1');
    await page.getByText('Nobody is found.').waitFor();
    await expectGood(page);
    await page.goto('/admin/users?page=999');
    await page.getByText('There are not so many pages.').waitFor();
  });

  test('makes a link for a new password, shown once; whoever opens it chooses one', async () => {
    const page = await signedIn();
    await page.goto(`/admin/users/${ids.get('chiara@example.org')}`);
    await page.getByRole('button', { name: 'Make a link' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Make the link' }).click();
    const url = await page.getByLabel('The link, shown this once').inputValue();
    expect(url).toMatch(`${server.url}/reset-password?token=`);
    await look(page, 'reset-link');
    await expectGood(page);
    await page.reload();
    await page.getByRole('button', { name: 'Make a link' }).waitFor();
    const chiara = await visit();
    await chiara.goto(url);
    await chiara.getByLabel('New password', { exact: true }).fill('a password of her own');
    await chiara.keyboard.press('Enter');
    await chiara.waitForURL('**/course');

    await page.getByRole('button', { name: 'Sign out everywhere' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await chiara.goto('/account');
    await chiara.getByRole('heading', { name: 'You are not signed in' }).waitFor();
  });

  test('deletes an account by its address; not that of the one owner of a team with others, nor one’s own', async () => {
    const page = await signedIn();
    await page.goto(`/admin/users/${ids.get('ana@example.org')}`);
    await page.getByText('The only owner of').waitFor();
    expect(await page.getByRole('button', { name: 'Delete the account' }).count()).toBe(0);
    await expectGood(page);
    await page.goto(`/admin/users/${ids.get('root@example.org')}`);
    await page.getByText('The only administrator').waitFor();
    expect(await page.getByRole('button', { name: 'Delete the account' }).count()).toBe(0);
    await expectGood(page);
    await page.goto(`/admin/users/${ids.get('chiara@example.org')}`);
    await page.getByLabel('E-mail', { exact: true }).fill('boris@example.org');
    await page.getByRole('button', { name: 'Delete the account' }).click();
    await page.getByText('Type the address of the account as it stands above.').waitFor();
    await expectGood(page);
    await page.getByLabel('E-mail', { exact: true }).fill('chiara@example.org');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/users');
    await page.getByText('4 accounts.').waitFor();
    browser.expectProblems(/422/);
  });

  test('appoints an owner where none is left, and deletes a team by its name', async () => {
    const page = await signedIn();
    await page.goto('/admin/teams');
    await look(page, 'teams');
    await expectGoodInEveryLook(page);
    const first = page.getByRole('row').nth(1);
    expect(await first.innerText()).toContain('None left');
    await page.getByRole('link', { name: 'Left alone' }).click();
    await page.waitForURL('**/admin/teams/*');
    await page.getByRole('heading', { name: 'Appoint an owner' }).waitFor();
    await look(page, 'team');
    await expectGoodInEveryLook(page);
    await page.getByLabel('New owner').selectOption({ label: 'Boris, member' });
    await page.getByRole('button', { name: 'Make owner' }).click();
    await page.getByRole('heading', { name: 'Appoint an owner' }).waitFor({ state: 'detached' });
    await page.getByLabel('Name of the team').fill('Left');
    await page.getByRole('button', { name: 'Delete the team' }).click();
    await page.getByText('Type the name of the team as it stands above.').waitFor();
    await page.getByLabel('Name of the team').fill('Left alone');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/admin/teams');
    await page.getByText('1 team.').waitFor();
    browser.expectProblems(/422/);
  });

  test('has all of it in the log, filtered and as CSV', async () => {
    const page = await signedIn();
    await page.goto('/admin/log');
    await page.getByText('Deleted a team, 1 person').waitFor();
    for (const what of [
      'Made somebody administrator',
      'Ended that somebody is administrator',
      'Made a link by which a new password is chosen',
      'Signed somebody out everywhere',
      'Deleted an account',
      'Changed a role in a team from member to owner',
    ]) {
      expect([what, await page.getByRole('cell', { name: what }).count()]).toEqual([what, 1]);
    }
    await look(page, 'log');
    await expectGoodInEveryLook(page);
    await page.getByLabel('What').selectOption({ label: 'Deletions' });
    await page.getByLabel('Name or address').fill('root@');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('2 lines. Show all').waitFor();
    await expectGood(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download as CSV' }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(/^go-routine-log-\d{4}-\d\d-\d\d\.csv$/);
    await page
      .getByRole('row')
      .filter({ hasText: 'Deleted an account' })
      .getByRole('link', { name: 'a deleted account' })
      .click();
    await page.getByText(/\d lines about a deleted account/).waitFor();
    await page.goto('/admin/log?group=nothing&from=yesterday&person=&page=x');
    await page.getByText(/^\d+ lines\.$/).waitFor();
  });

  test('nobody else finds any of it, nor an administrator what is not there', async () => {
    const paths = [
      '/admin',
      '/admin/users',
      '/admin/teams',
      '/admin/log',
      `/admin/users/${ids.get('ana@example.org')}`,
    ];
    const ana = await visit();
    await ana.goto('/sign-in');
    await field(ana, 'E-mail').fill('ana@example.org');
    await field(ana, 'Password').fill(password);
    await ana.getByRole('button', { name: 'Sign in' }).click();
    await ana.waitForURL('**/course');
    for (const page of [await visit(), ana]) {
      for (const path of paths) expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
    }
    const page = await signedIn();
    for (const path of [
      `/admin/users/${crypto.randomUUID()}`,
      `/admin/teams/${crypto.randomUUID()}`,
      '/admin/users/..%2f..',
      '/admin/teams/x',
    ]) {
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 404]);
    }
    browser.expectProblems(/status of 404/);
  });
});
