// Settings in a browser: saved and seen again, refused by field, a target with its cost before it is saved, a theme on every page from the first paint.
import type { Page } from 'playwright-core';
import type { Settings } from '@/lib/core/settings-schemas';
import { describeInBrowser, expectNoAxeViolations } from '@/tests/support/browser';
import { answerOn, api, begin, inLesson, theExercise } from '@/tests/support/learner-page';
import { expectGoodInEveryLook } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

const themeOf = (page: Page) =>
  page.evaluate(() => ({
    chosen: document.documentElement.dataset.theme,
    page: getComputedStyle(document.body).backgroundColor,
  }));
const darkPage = 'rgb(20, 24, 27)';

describeInBrowser('settings', (browser) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  const guest = async () => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce', timezoneId: 'Europe/Vienna' });
    await page.goto('/course/channels/leaks');
    await begin(page, ['leaks']);
    return page;
  };
  const kept = async (page: Page) => (await api<Settings>(page, 'GET', 'settings')).data;
  const save = async (page: Page) => {
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
  };

  test('of a guest are saved and seen again; wrong ones are named under their field', async () => {
    const page = await guest();
    await page.goto('/account/settings');
    await page.getByText(/^It is \w+day \d\d:\d\d there\.$/).waitFor();
    await page.getByLabel('Time zone').fill('Moon/Base');
    await page.getByLabel('Minutes a day').fill('1');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText(/No such time zone/).waitFor();
    await page.getByText(/Write a whole number from 3 to 240/).waitFor();
    const zone = page.getByLabel('Time zone');
    await soon(async () => expect(await zone.evaluate((node) => node === document.activeElement)).toBe(true));
    browser.expectProblems(/status of 422/);
    await expectNoAxeViolations(page);

    await page.getByLabel('Time zone').fill('Asia/Tokyo');
    await page.getByLabel('Your day starts at').selectOption('06:00');
    await page.getByLabel('Minutes a day').fill('25');
    await page.getByLabel('New patterns a day').fill('4');
    // The list of keys, which is closed, has one too.
    await page.getByRole('checkbox', { name: 'Use single letters and digits as keys' }).uncheck();
    await save(page);
    const wanted = { timeZone: 'Asia/Tokyo', dayStartHour: 6, minutesPerDay: 25, newPerDay: 4, usesLetterKeys: false };
    expect(await kept(page)).toMatchObject(wanted);
    await page.reload();
    expect(await page.getByLabel('Time zone').inputValue()).toBe('Asia/Tokyo');
    expect(await page.getByLabel('Minutes a day').inputValue()).toBe('25');
    await page.getByRole('button', { name: 'Use Europe/Vienna' }).click();
    await soon(async () => expect(await zone.inputValue()).toBe('Europe/Vienna'));
    await page.goto('/progress');
    await page.getByText('your day starts at 06:00').waitFor();
  });

  test('a target shows what it costs before it is saved', async () => {
    const page = await guest();
    await page.goto('/account/settings');
    const target = page.getByRole('slider');
    const cost = page.getByRole('table', { name: 'What the target costs' });
    await cost.getByRole('row', { name: /reviews a day/ }).waitFor();
    await target.focus();
    for (let n = 0; n < 10; n++) await page.keyboard.press('ArrowLeft');
    await cost.getByRole('columnheader', { name: /80.%, chosen/ }).waitFor();
    const [, now = 0, chosen = 0] = (await cost.getByRole('row', { name: /reviews a day/ }).innerText())
      .split('\t')
      .map(Number.parseFloat);
    expect(chosen).toBeLessThan(now);
    expect(await kept(page)).toMatchObject({ desiredRetention: 0.9 });
    await expectNoAxeViolations(page);
    await save(page);
    expect(await kept(page)).toMatchObject({ desiredRetention: 0.8 });
    await page.goto('/progress');
    expect(await page.locator('.figs').innerText()).toMatch(/target 80\s%/);
  });

  test('a theme holds on static and other pages before any script of ours has run, and in another browser', async () => {
    const page = await guest();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/account/settings');
    expect(await themeOf(page)).not.toMatchObject({ page: darkPage });
    await page.getByRole('radio', { name: 'Dark' }).check();
    await save(page);
    await soon(async () => expect(await themeOf(page)).toEqual({ chosen: 'dark', page: darkPage }));
    // Our scripts never come: what is there is from the page alone.
    await page.route('**/_next/static/**/*.js', (route) => route.abort());
    for (const path of ['/course/channels/leaks', '/', '/progress', '/review']) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect([path, await themeOf(page)]).toEqual([path, { chosen: 'dark', page: darkPage }]);
    }
    // What does not come is told until the page has loaded.
    await page.waitForLoadState();
    browser.expectProblems(/net::ERR_FAILED/);

    const other = await browser.open({ baseURL: server.url, colorScheme: 'light' });
    await other.context().addCookies(await page.context().cookies());
    await other.goto('/course');
    await other.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await other.goto('/account/settings');
    await other.getByRole('radio', { name: 'As the system' }).check();
    await save(other);
    await soon(async () => expect(await themeOf(other)).not.toMatchObject({ page: darkPage }));
  });

  test('keys that a visitor switched off go along with the guest, and on to another browser', async () => {
    const page = await browser.open({ baseURL: server.url });
    await page.goto('/course/channels/leaks');
    await page.getByRole('button', { name: /^Keys/ }).click();
    await page.getByLabel('Use single letters and digits as keys').uncheck();
    await page.waitForFunction(() => localStorage.getItem('go-routine.letter-keys-unsent') !== null);
    await page.getByRole('button', { name: 'Close' }).click();
    const exercise = await theExercise('first-price');
    await answerOn(await inLesson(page, exercise), exercise, 'right');
    await page.waitForFunction(async () => !(await (await fetch('/api/v1/settings')).json()).usesLetterKeys);

    const other = await browser.open({ baseURL: server.url });
    await other.context().addCookies(await page.context().cookies());
    await other.goto('/course');
    await other.waitForFunction(() => localStorage.getItem('go-routine.letter-keys') === 'false');
    await other.getByRole('button', { name: /^Keys/ }).click();
    await other.getByLabel('Use single letters and digits as keys').check();
    await other.waitForFunction(async () => (await (await fetch('/api/v1/settings')).json()).usesLetterKeys);
  });

  test('of nobody are explained, and look right in both themes and on a phone', async () => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto('/account/settings');
    await page.getByText('Settings belong to a learner').waitFor();
    await expectNoAxeViolations(page);
    const own = await guest();
    await own.goto('/account/settings');
    await expectGoodInEveryLook(own);
  });
});
