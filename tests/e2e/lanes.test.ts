// Pictures of goroutines where people meet them: in lessons, on the home page, and after a run of one's own code.
import { join } from 'node:path';
import { goFilesIn } from '@/lib/content/run-graded';
import { describeInBrowser, expectNoAxeViolations } from '@/tests/support/browser';
import { runCode, writeCode } from '@/tests/support/code-answers';
import { inLesson, theExercise } from '@/tests/support/learner-page';
import { desk, expectGoodInEveryLook, phone } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

const mostHtml = 30_000;

describeInBrowser('goroutines', (browser) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());
  const open = async (path: string, options = {}) => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce', ...options });
    await page.goto(path);
    return page;
  };

  test('five lessons at least show them, each picture small and with a table, also without JavaScript', async () => {
    const lessons = (await theCourse()).lessons.filter(({ folder }) => folder.lanes.length > 0);
    expect(lessons.length).toBeGreaterThanOrEqual(5);
    for (const { unitId, id } of lessons) {
      const page = await open(`/course/${unitId}/${id}`, { javaScriptEnabled: false });
      const figures = page.locator('figure.lanes-figure');
      expect(await figures.count()).toBeGreaterThan(0);
      for (const figure of await figures.all()) {
        expect(await figure.getByRole('img').count()).toBeGreaterThan(0);
        expect(await figure.locator('table').count()).toBeGreaterThan(0);
        expect((await figure.innerHTML()).length).toBeLessThan(mostHtml);
      }
    }
  });

  test('a lesson is good in every look, and its steps light the line of the listing', async () => {
    const page = await open('/course/channels/leaks');
    const figure = page.locator('figure.lanes-figure').first();
    await figure.scrollIntoViewIfNeeded();
    await figure.getByRole('button', { name: 'Next event' }).waitFor();
    await expectGoodInEveryLook(page);
    await figure.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await figure.locator('.lanes-steps').innerText()).toContain('worker #1 is started, line 3, by main');
    expect(await page.locator('.ln.lit').allInnerTexts()).toEqual([expect.stringContaining('go func() {')]);
    expect(await figure.locator('.lanes-steps code').innerText()).toBe('go func() {');
  });

  test('the home page asks with half of the picture, and the answer completes it', async () => {
    const page = await open('/');
    const source = await (await page.request.get('/')).text();
    expect(source).not.toContain('forever');
    expect(await page.locator('figure.lanes-figure').getByRole('img').first().getAttribute('aria-label')).toMatch(
      /asks #1 sleeps and goes on at 15\sms/,
    );
    await expectGoodInEveryLook(page);
    await page.getByRole('button', { name: 'I don’t know' }).click();
    const figure = page.locator('figure.lanes-figure');
    await figure.getByText('asks #2 and asks #3 block on a send at line 9 forever').first().waitFor();
    const next = figure.getByRole('button', { name: 'Next event' });
    for (let step = 1; step <= 2; step++) await next.click();
    expect(await page.locator('.ln.lit').allInnerTexts()).toEqual([expect.stringContaining('go func() {')]);
    await expectGoodInEveryLook(page);
  });

  test.each([
    { look: { viewport: desk, colorScheme: 'light' } },
    { look: { viewport: phone, colorScheme: 'dark' } },
  ] as const)('of a run that leaks, and of one that passes, $look.colorScheme', async ({ look }) => {
    const exercise = await theExercise('seat-offers');
    const page = await open(`/course/${exercise.unitId}/${exercise.lessonId}`, look);
    const place = await inLesson(page, exercise);
    await place.scrollIntoViewIfNeeded();
    expect(await runCode(place)).toMatch(/goroutines are left/);
    await place.getByRole('button', { name: 'Show goroutines' }).click();
    const figure = place.locator('figure.lanes-figure');
    await figure.locator('text:visible', { hasText: 'blocks forever' }).first().waitFor();
    // The tests are not the learner's to see: neither their lines nor their files.
    expect(await figure.innerHTML()).not.toContain('_test.go');
    await place.getByRole('combobox', { name: 'Test' }).selectOption('gives zero where nobody has seats');
    await figure.getByText('block', { exact: false }).first().waitFor({ state: 'detached' });
    await figure.getByRole('button', { name: 'Next event' }).click();
    await expectNoAxeViolations(page);

    const files = goFilesIn(join(exercise.dir, 'solution'));
    const solution = Object.fromEntries(files.map(({ name, text }) => [name, text]));
    await writeCode(place, exercise, { type: 'files', files: solution });
    expect(await runCode(place)).toMatch(/^Every test passes/);
    await place.getByRole('button', { name: 'Show goroutines' }).click();
    await figure.waitFor();
    expect(await figure.innerHTML()).not.toContain('forever');
  });
});
