// A site without Go: an exercise that runs code says that it cannot, and is compared with its solution and rated by the learner.

import { submissionFor } from '@/scripts/simulation/submission';
import { describeInBrowser, expectNoAxeViolations } from '@/tests/support/browser';
import { writeCode } from '@/tests/support/code-answers';
import { inLesson, theExercise } from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';

jest.setTimeout(240_000);

describeInBrowser('code without Go', (browser) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ env: { GO: '/no/such/go' } });
  });
  afterAll(() => server?.stop());

  const lessonOf = async (slug: string, options = {}) => {
    const exercise = await theExercise(slug);
    const page = await browser.open({ baseURL: server.url, ...options });
    await page.goto(`/course/${exercise.unitId}/${exercise.lessonId}`);
    return { page, exercise, place: await inLesson(page, exercise) };
  };
  const says = 'There is no Go on this server, so your code cannot be run.';

  test.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('is written, compared and rated, at $width in $colorScheme', async (options) => {
    const { page, place, exercise } = await lessonOf('seat-offers', options);
    await writeCode(place, exercise, submissionFor(exercise, 'right'));
    // The first request makes the server read the course; on a busy machine that takes its time.
    await place.getByText(says).waitFor({ timeout: 60_000 });
    await place.getByRole('button', { name: /^Run/ }).waitFor({ state: 'detached' });
    await place.getByRole('button', { name: 'Compare' }).click();
    await place.getByRole('heading', { name: 'One way to do it' }).waitFor();
    expect(await place.getByText('It says').count()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.textContent === 'One way to do it');
    await expectNoAxeViolations(page);
    await place.getByRole('button', { name: /^Knew it/ }).click();
    await place.getByText('by your own comparison you knew it', { exact: false }).first().waitFor();
    expect(await place.getByText('One way to do it').count()).toBe(1);
  });

  test('is not run by the button of a page that does not know yet, nor by the keys', async () => {
    const { page, place, exercise } = await lessonOf('seed-vault');
    await writeCode(place, exercise, submissionFor(exercise, 'right'));
    await page.keyboard.press('Control+Enter');
    await place.getByText(says).waitFor();
    await page.keyboard.press('Control+Enter');
    await place.getByRole('heading', { name: 'One way to do it' }).waitFor();
  });
});
