// Reporting a problem from a lesson and a session, and what the administrator sees of it; others see nothing there.
import { randomUUID } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import type { CourseExercise } from '@/lib/content/course';
import { apiClient, problemOf } from '@/tests/support/api-client';
import { describeInBrowser } from '@/tests/support/browser';
import { minuteMs } from '@/tests/support/clock';
import { field, password, signUp } from '@/tests/support/forms-page';
import { answerOn, answerShown, begin, inLesson, study } from '@/tests/support/learner-page';
import { expectGood } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

/** An exercise with reasons to pick from, whichever the course has first. */
async function spotOne(): Promise<CourseExercise> {
  const found = (await theCourse()).exercises.find((one) => one.kind === 'spot' && !one.reviewOnly);
  if (!found) throw new Error('the course has no such exercise');
  return found;
}
const hostile = '<img src=x onerror="document.title=1">\n<script>document.title=2</script> & the second line is wrong';

describeInBrowser('reporting a problem', (browser) => {
  let server: TestServer;
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>>;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  const open = () => browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
  const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Report a problem' });
  const report = (page: Page) => page.getByRole('button', { name: 'Report a problem' });

  test('in a lesson, as a guest: what is missing is said, a lost connection loses nothing', async () => {
    const page = await open();
    const exercise = await spotOne();
    await page.goto(`/course/${exercise.unitId}/${exercise.lessonId}`);
    const place = await inLesson(page, exercise);
    expect(await place.getByRole('button', { name: 'Report a problem' }).count()).toBe(0);
    await answerOn(place, exercise, 'wrong');
    await report(page).click();
    const dialog = dialogOf(page);
    await expectGood(page);

    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('Pick what it is about.').waitFor();
    await dialog.getByText('Write at least 10 characters').waitFor();
    await expectGood(page);
    await dialog.getByLabel('Something said here is not true').check();
    await dialog.getByLabel('What is wrong').fill(hostile);
    await page.context().setOffline(true);
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.getByText('What you wrote is kept.').waitFor();
    browser.expectProblems(/ERR_INTERNET_DISCONNECTED/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await soon(async () =>
      expect(await report(page).evaluate((button) => button === document.activeElement)).toBe(true),
    );

    await page.context().setOffline(false);
    await report(page).click();
    expect(await dialog.getByLabel('What is wrong').inputValue()).toBe(hostile);
    await dialog.getByRole('button', { name: 'Send' }).click();
    const thanks = page.getByRole('dialog', { name: 'Thank you' });
    await thanks.waitFor();
    await thanks.getByRole('button', { name: 'Close' }).click();
    await report(page).click();
    expect(await dialog.getByLabel('What is wrong').inputValue()).toBe('');
  });

  test('over HTTP: bad fields are named, the same again is one, and too many are too many', async () => {
    const client = apiClient(server);
    const exercise = await spotOne();
    const report = (more: Record<string, unknown> = {}) =>
      client.call('POST', '/problem-reports', {
        ...{ id: randomUUID(), exerciseId: exercise.id, contentHash: exercise.contentHash, topic: 'typo' },
        ...{ text: 'There is a slip in line two.', ...more },
      });
    problemOf(await report(), 401);
    await client.begin(exercise);
    for (const [field, value] of Object.entries({
      ...{ text: `too short${' '.repeat(50)}`, topic: 'praise', id: 'mine', contentHash: '<b>', exerciseId: 7 },
    })) {
      expect(problemOf(await report({ [field]: value }), 422).fields?.[0]?.path).toBe(field);
    }
    problemOf(await report({ text: 'x'.repeat(2001) }), 422);
    problemOf(await report({ userId: randomUUID() }), 422);
    problemOf(await report({ exerciseId: randomUUID() }), 404);
    const id = randomUUID();
    const [first, second] = [await report({ id }), await report({ id })];
    expect([first.status, second.text]).toEqual([200, first.text]);
    expect(problemOf(await report({ id, topic: 'other' }), 409).type).toBe('/problems/other-body');
    let left = 20;
    while (left > 0 && (await report()).status === 200) left -= 1;
    const refused = problemOf(await report(), 429);
    expect([left > 0, refused.type]).toEqual([true, '/problems/too-many-requests']);
  });

  test('in a session: keys of the exercise sleep while the dialog is open', async () => {
    const page = await open();
    await page.goto('/sign-in');
    await begin(page, [(await spotOne()).lessonId]);
    server.setClock(30 * minuteMs);
    await page.goto('/review');
    await answerShown(page, 'right');
    await report(page).click();
    const dialog = dialogOf(page);
    await dialog.getByLabel('Something else').check();
    await page.keyboard.press('u');
    await page.keyboard.press('c');
    await dialog.getByLabel('What is wrong').fill('too short');
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Continue' }).waitFor();
    server.setClock(0);
  });

  test('the administrator reads it as text, sees what was picked, and closes it', async () => {
    const page = await open();
    await page.goto(server.setupUrl ?? '');
    await field(page, 'Name').fill('Root');
    await field(page, 'E-mail').fill('root@example.org');
    await field(page, 'Password').fill(password);
    await page.getByRole('button', { name: /administrator|account/i }).click();
    await page.waitForURL('**/course');
    cookies = await page.context().cookies();
    await study(page, await spotOne(), 'wrong');

    await page.goto('/admin/exercises');
    await page.getByText(/^\d+ reports are open\.$/).waitFor();
    const row = page.getByRole('row').filter({ hasText: (await spotOne()).slug });
    expect(Number(await row.getByRole('cell').first().innerText())).toBeGreaterThan(1);
    await expectGood(page);
    await page.getByRole('columnheader', { name: 'Wrong' }).getByRole('link').click();
    await page.waitForURL(/sort=wrong/);
    expect(await page.getByRole('columnheader', { name: 'Wrong' }).getAttribute('aria-sort')).toBe('descending');

    await row.getByRole('link').click();
    await page.waitForURL(/\/admin\/exercises\/[0-9a-f-]{36}$/);
    const report = page.getByRole('listitem').filter({ hasText: 'the second line is wrong' });
    expect(await report.getByText('the second line is wrong').innerText()).toBe(hostile);
    expect(await page.title()).not.toMatch(/^[12]$/);
    await expectGood(page);
    await report.getByRole('button', { name: 'Close' }).click();
    await report.getByRole('button', { name: 'Open again' }).waitFor();
    expect(await page.getByRole('button', { name: 'Open again' }).count()).toBe(1);
    await expectGood(page);
  });

  test('nobody else finds the pages, nor an unknown exercise', async () => {
    const exercise = await spotOne();
    const [visitor, account] = [await open(), await open()];
    await signUp(account);
    for (const path of ['/admin/exercises', `/admin/exercises/${exercise.id}`]) {
      for (const page of [visitor, account]) expect((await page.goto(path))?.status()).toBe(404);
    }
    const administrator = await open();
    await administrator.context().addCookies(cookies);
    for (const [path, status] of [
      [`/admin/exercises/${crypto.randomUUID()}`, 404],
      ['/admin/exercises/..%2f..', 404],
      ['/admin/exercises?lesson=nowhere&sort=x&sort=y', 200],
    ] as const) {
      expect([path, (await administrator.goto(path))?.status()]).toEqual([path, status]);
    }
    browser.expectProblems(/status of 404/);
  });
});
