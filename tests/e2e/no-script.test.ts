// Without JavaScript the lessons and the map can still be read: what they say is in the HTML that the server sends.
import { exerciseView } from '@/lib/content/exercise-view';
import { describeInBrowser } from '@/tests/support/browser';
import { isRun } from '@/tests/support/code-answers';
import { inLesson, promptOf } from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

describeInBrowser('without JavaScript', (browser) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
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
    const linkTo = (title: string) => page.getByRole('listitem').getByRole('link', { name: title });
    for (const { title, unitId, id } of lessons) {
      expect(await linkTo(title).getAttribute('href')).toBe(`/course/${unitId}/${id}`);
    }
    const last = lessons.at(-1);
    await linkTo(last?.title ?? '').click();
    await page.getByRole('heading', { level: 1, name: last?.title ?? '', exact: true }).waitFor();
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

  test('in every lesson code that is to be written can be read: the program, its blanks and its lines, and what the tests check', async () => {
    const exercises = (await theCourse()).exercises.filter((one) => isRun(one) && !one.reviewOnly);
    expect(new Set(exercises.map(({ kind }) => kind)).size).toBeGreaterThan(2);
    const page = await withoutScript('/course');
    for (const { id, unitId, title } of (await theCourse()).lessons) {
      await page.goto(`/course/${unitId}/${id}`, { waitUntil: 'domcontentloaded' });
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
      for (const exercise of exercises.filter(({ lessonId }) => lessonId === id)) {
        const { work } = await exerciseView(exercise);
        const place = await inLesson(page, exercise);
        const text = (await place.innerText()).replace(/\s+/g, ' ');
        expect(text).toContain('running code needs JavaScript');
        expect(await place.getByText('Show solution').isVisible()).toBe(false);
        for (const name of work?.testNames ?? []) expect(text).toContain(name);
        const lines = work?.type === 'files' ? work.files[0]?.text.split('\n') : undefined;
        for (const line of lines ?? []) expect(text).toContain(line.trim().replace(/\s+/g, ' '));
        if (work?.type === 'fills')
          expect(await place.getByRole('img', { name: /^Blank/ }).count()).toBe(work.blanks.length);
        if (work?.type === 'order') for (const piece of work.pieces) expect(text).toContain(piece.text);
      }
    }
  });

  test('home and sign-in can be read', async () => {
    const { homeExercise } = await theCourse();
    const page = await withoutScript('/');
    await page.getByRole('heading', { level: 1, name: await promptOf(homeExercise), exact: true }).waitFor();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').waitFor();
  });
});
