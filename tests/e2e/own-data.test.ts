// One's own data in the browser: taking it away, bringing it in, access tokens, and deleting it all; by axe, in both themes, on a phone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '@/tests/support/browser';
import { largeExport } from '@/tests/support/export-file';
import { field, password, signIn, signUp } from '@/tests/support/forms-page';
import { api, cardsOf, study, theExercise } from '@/tests/support/learner-page';
import { expectGood } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';

jest.setTimeout(240_000);

describeInBrowser('own data', (browser) => {
  let server: TestServer;
  const visitor = async (path: string) => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  const fileOf = async (page: Page, link: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: link, exact: true }).click(),
    ]);
    const file = join(server.dataDir, download.suggestedFilename());
    await download.saveAs(file);
    return file;
  };

  test('goes from one account into another, shown before and after; again nothing is new', async () => {
    const page = await visitor('/account/data');
    await page.getByText('This browser has no data here yet.').waitFor();
    await expectGood(page);
    await study(page, await theExercise('first-price'));
    await signUp(page);
    await page.goto('/account/data');
    await page.getByText(/^1 answer on 1 day since .*, 1 card\.$/).waitFor();
    await expectGood(page);
    const file = await fileOf(page, 'Download everything');
    expect(file).toMatch(/go-routine-data-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(readFileSync(file, 'utf8')).attempts).toHaveLength(1);
    expect(readFileSync(await fileOf(page, 'Download answers'), 'utf8')).toMatch(/^sequence,study_day,.*\r\n1,/);
    expect(readFileSync(await fileOf(page, 'Download cards'), 'utf8')).toMatch(/^objective,statement,/);
    expect(
      readFileSync(await fileOf(page, 'Download for Anki'))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const cards = await cardsOf(page);

    const other = await visitor('/course');
    await signUp(other);
    await other.goto('/account/data');
    await other.getByLabel('Export file').setInputFiles(file);
    await other.getByRole('button', { name: 'Look at the file' }).click();
    await other.getByText('1, all new here').first().waitFor();
    await expectGood(other);
    expect(await cardsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Take it in' }).click();
    await other.getByText('1 answer came in. You have 1 card now.').waitFor();
    expect(await cardsOf(other)).toEqual(cards);
    await other.goto('/account/data');
    await other.getByLabel('Export file').setInputFiles(file);
    await other.getByRole('button', { name: 'Look at the file' }).click();
    await other.getByText('All of its history is here already.').waitFor();
  });

  test('a file that is not right says where; a large one comes in', async () => {
    const page = await visitor('/course');
    await signUp(page);
    await page.goto('/account/data');
    await page.getByRole('button', { name: 'Look at the file' }).click();
    await page.getByText('Choose the file first.').waitFor();
    const send = async (name: string, text: string) => {
      writeFileSync(join(server.dataDir, name), text);
      await page.getByLabel('Export file').setInputFiles(join(server.dataDir, name));
      await page.getByRole('button', { name: 'Look at the file' }).click();
    };
    await send('text.json', 'no JSON at all');
    await page.getByText('body: must be JSON').waitFor();
    await expectGood(page);
    const file = largeExport(12_000, new Date());
    await send(
      'wrong.json',
      JSON.stringify({ ...file, attempts: file.attempts.map((row) => ({ ...row, rating: 9 })) }),
    );
    await page.getByText(/attempts\[0\]\.rating: .* And 17 more\./).waitFor();
    // Larger than what other requests may bring, by far.
    await send('large.json', JSON.stringify(file));
    await page.getByText('12,000, all new here').waitFor({ timeout: 60_000 });
    await page.getByText('This course does not know').waitFor();
    await page.getByRole('button', { name: 'Take it in' }).click();
    await page.getByText('12,000 answers came in. You have 99 cards now.').waitFor({ timeout: 80_000 });
    browser.expectProblems(/422/);
    // As long as its own waits together.
  }, 180_000);

  test('an access token is made, shown once and revoked', async () => {
    const page = await visitor('/account/tokens');
    await page.getByText('Access tokens belong to an account').waitFor();
    await expectGood(page);
    await signUp(page);
    await page.goto('/account/tokens');
    await page.getByText('You have none.').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('backup script');
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByText('Choose at least one.').waitFor();
    await expectGood(page);
    await page.getByLabel(/^Download all of your history/).check();
    await page.getByRole('button', { name: 'Make a token' }).click();
    const text = await page.getByLabel('Token “backup script”').inputValue();
    const headers = { authorization: `Bearer ${text}` };
    expect((await fetch(`${server.url}/api/v1/export`, { headers })).status).toBe(200);
    await page.getByText('never used').waitFor();
    await expectGood(page);
    await page.reload();
    await page.getByText('last used in the hour from').waitFor();
    expect(await page.content()).not.toContain(text);
    await page.getByRole('button', { name: 'Revoke backup script' }).click();
    await page.getByText('You have none.').waitFor();
    expect((await fetch(`${server.url}/api/v1/export`, { headers })).status).toBe(401);
    browser.expectProblems(/422/);
  });

  test('an account is deleted by its address and password; the browser forgets it too', async () => {
    const page = await visitor('/course');
    await study(page, await theExercise('first-price'));
    const email = await signUp(page);
    const other = await browser.openTab(page);
    await other.goto('/course');
    await page.goto('/account/data');
    await field(page, 'E-mail').fill('somebody@example.org');
    await field(page, 'Password').fill(password);
    await page.getByRole('button', { name: 'Delete my account' }).click();
    await page.getByText('Type the address of your account.').waitFor();
    await expectGood(page);
    await field(page, 'E-mail').fill(email);
    await page.getByRole('button', { name: 'Delete my account' }).click();
    await page.getByRole('heading', { name: 'You are deleted' }).waitFor();
    await expectGood(page);
    expect((await api<{ state: string }>(page, 'GET', 'me')).data.state).toBe('visitor');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect((await page.context().cookies()).filter(({ name }) => name.includes('session-token'))).toEqual([]);
    await other.goto('/account/data');
    await other.getByText('This browser has no data here yet.').waitFor();
    await other.goto('/sign-in');
    await field(other, 'E-mail').fill(email);
    await field(other, 'Password').fill(password);
    await other.getByRole('button', { name: 'Sign in' }).click();
    await other.getByText('do not belong together').waitFor();
    browser.expectProblems(/401|422/);
  });

  test('a guest deletes progress, once that is confirmed; the only administrator is told why not', async () => {
    const page = await visitor('/course');
    await study(page, await theExercise('first-price'));
    await page.goto('/account/data');
    await page.getByRole('button', { name: 'Delete my progress' }).click();
    await page.getByRole('dialog').waitFor();
    await expectGood(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Delete my progress' }).click();
    await page.getByRole('heading', { name: 'You are deleted' }).waitFor();

    const root = await visitor(server.setupUrl ?? '');
    await field(root, 'Name').fill('Root');
    await field(root, 'E-mail').fill('root@example.org');
    await field(root, 'Password').fill(password);
    await root.getByRole('button', { name: 'Become the administrator' }).click();
    await root.waitForURL('**/course');
    await root.goto('/account/data');
    await field(root, 'E-mail').fill('root@example.org');
    await field(root, 'Password').fill(password);
    await root.getByRole('button', { name: 'Delete my account' }).click();
    await root.getByText('You are the only administrator').waitFor();
    await root.context().clearCookies();
    await signIn(root, 'root@example.org');
    browser.expectProblems(/403/);
  });

  test('the downloads are links, and the tokens a list, without script', async () => {
    const page = await browser.open({ baseURL: server.url, javaScriptEnabled: false });
    await page.goto('/account/data');
    await page.getByText('This browser has no data here yet.').waitFor();
    await page.goto('/account/tokens');
    await page.getByText('Access tokens belong to an account').waitFor();
  });
});
