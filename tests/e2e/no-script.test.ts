// Without JavaScript the lessons and the map can still be read: what they say is in the HTML that the server sends.
import { describeInBrowser } from '@/tests/support/browser';
import { promptOf, theCourse } from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';

describeInBrowser('without JavaScript', (browser) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  }, 30_000);
  afterAll(() => server?.stop());

  const withoutScript = (path: string) =>
    browser.open({ baseURL: server.url, javaScriptEnabled: false }).then(async (page) => {
      await page.goto(path);
      return page;
    });

  test('the map leads to every lesson', async () => {
    const { units, lessons } = await theCourse();
    const page = await withoutScript('/course');
    for (const { title } of units) await page.getByRole('heading', { name: title }).waitFor();
    for (const { title, unitId, id } of lessons) {
      await page.goto('/course');
      await page.getByRole('listitem').getByRole('link', { name: title }).click();
      await page.waitForURL(`**/course/${unitId}/${id}`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
    }
  });

  test('a lesson shows its text, code, outputs and the questions of its exercises', async () => {
    const lesson = (await theCourse()).lesson('leaks');
    const page = await withoutScript('/course/channels/leaks');
    const main = page.getByRole('main');
    for (const { title } of lesson?.sources ?? [])
      expect(await main.getByRole('link', { name: title }).isVisible()).toBe(true);
    const text = await main.innerText();
    expect(text).toContain('func thumbnail');
    expect(text).toMatch(/goroutines: 4/);
    for (const exercise of lesson?.exercises ?? []) {
      const question = page.getByRole('heading', { name: await promptOf(exercise), exact: true });
      if (!exercise.reviewOnly) expect(await question.count()).toBe(1);
    }
    await page.getByRole('navigation', { name: 'In this lesson' }).getByRole('link', { name: 'Sources' }).click();
    await page.waitForURL('**#sources');
  });

  test('home and sign-in can be read', async () => {
    const { homeExercise } = await theCourse();
    const page = await withoutScript('/');
    await page.getByRole('heading', { level: 1, name: await promptOf(homeExercise), exact: true }).waitFor();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').waitFor();
  });
});
