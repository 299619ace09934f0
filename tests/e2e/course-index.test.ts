// The course index: search by keyboard from every page, without JavaScript, whatever is typed; light however long the course.
import { rmSync } from 'node:fs';
import { describeInBrowser } from '@/tests/support/browser';
import { writeLargeCourse } from '@/tests/support/large-course';
import { expectGood } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

describeInBrowser('the course index', (browser) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  test('is reached by / from every page, and a result leads to its place', async () => {
    const page = await browser.open({ baseURL: server.url });
    for (const path of ['/', '/course', '/review', '/account', '/course/errors/wrapping']) {
      // Nothing on the page shows that its keys work already: its scripts have come when nothing more is asked for.
      await page.goto(path, { waitUntil: 'networkidle', timeout: 60_000 });
      await page.keyboard.press('/');
      await page.waitForURL('**/course/index#search');
      await page.waitForFunction(() => document.activeElement?.id === 'search');
    }
    // In its field a slash is a slash.
    await page.keyboard.type('a/b');
    expect(await page.getByRole('searchbox').inputValue()).toBe('a/b');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('Errors is');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /results for “Errors is”$/ }).waitFor();
    const first = page.getByRole('main').getByRole('listitem').first();
    expect(await first.innerText()).toMatch(/^Go name\s+errors\.Is/);
    await first.getByRole('link').first().click();
    // The keys of this page too.
    await page.waitForURL('**/course/errors/wrapping#*', { waitUntil: 'networkidle' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).getByText('search the course').waitFor();
  });

  test('works without JavaScript, and says what is so where nothing fits', async () => {
    const page = await browser.open({ baseURL: server.url, javaScriptEnabled: false });
    await page.goto('/course/index');
    // Thirty lessons a page, in the order of the course.
    const { lessons } = await theCourse();
    for (const [index, { title }] of lessons.entries()) {
      if (index > 0 && index % 30 === 0) await page.getByRole('link', { name: 'Next page' }).click();
      await page.getByRole('link', { name: title, exact: true }).first().waitFor();
    }
    for (const list of ['Objectives', 'Go names', 'Misconceptions', 'Lessons']) {
      await page.getByRole('navigation', { name: 'Lists of the index' }).getByRole('link', { name: list }).click();
      await page.getByRole('heading', { level: 2, name: list }).waitFor();
    }
    await page.getByRole('searchbox').fill('<script>alert(1)</script>');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: 'Nothing in the course matches “<script>alert(1)</script>”' }).waitFor();
    await page.getByRole('link', { name: 'See the whole index' }).click();
    await page.waitForURL('**/course/index');
  });

  test('is good in both themes and on a phone, in each of its states', async () => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    for (const query of ['', '?list=name', '?list=misconception', '?q=errors', '?q=zzzz']) {
      await page.goto(`/course/index${query}`);
      await expectGood(page);
    }
  });

  test('takes any query and any list', async () => {
    const long = 'a'.repeat(5000);
    for (const query of [
      'q=%00',
      'q=%F0%9F%98%80',
      'q=a&q=b',
      `q=${long}`,
      'list=x',
      'list=name&page=-1',
      'page=1e9',
      'q=%',
    ]) {
      const { status } = await fetch(`${server.url}/course/index?${query}`);
      expect([query.slice(0, 20), status]).toEqual([query.slice(0, 20), 200]);
    }
  });
});

test('its pages stay within 60 KB of HTML with 2,000 objectives', async () => {
  const contentDir = writeLargeCourse(2_000);
  const server = await startTestServer({ env: { CONTENT_DIR: contentDir } });
  try {
    for (const query of ['', '?list=objective', '?list=objective&page=20', '?q=place', '?q=lesson']) {
      const text = await (await fetch(`${server.url}/course/index${query}`)).text();
      expect([query, text.length < 60_000, text.length]).toEqual([query, true, text.length]);
    }
  } finally {
    await server.stop();
    rmSync(contentDir, { recursive: true, force: true });
  }
});
