// Answers that do not get through at once: kept by the page, sent again, never lost, never counted twice; and two tabs, and a session that ended.
import type { Page } from 'playwright-core';
import { describeInBrowser } from '@/tests/support/browser';
import { minuteMs } from '@/tests/support/clock';
import { signIn, signUp } from '@/tests/support/forms-page';
import {
  answerOn,
  answerShown,
  api,
  begin,
  cardsOf,
  feedbackOf,
  fillIn,
  inLesson,
  shownIn,
  theExercise,
} from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

const kept = 'kept on this device';
/** What Chromium logs for a request that fails, is cut off or is refused. */
const failedRequests = /Failed to load resource/;

describeInBrowser('answers on their way', (browser) => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  const visitor = async (path = '/course/channels/leaks') => {
    const page = await browser.open({ baseURL: server.url });
    await page.goto(path);
    return page;
  };
  const bar = (page: Page) => page.getByRole('status').filter({ hasText: kept });
  const answerButton = { name: 'Answer', exact: true };

  test('an answer given while the server is killed is kept, over a reload too, and counted once', async () => {
    const exercise = await theExercise('first-price');
    const page = await visitor();
    const place = await inLesson(page, exercise);
    await fillIn(place, exercise, 'right');
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('shown')));

    await server.kill();
    await place.getByRole('button', answerButton).click();
    await bar(page).waitFor();
    await soon(async () => expect(await place.getByRole('option', { selected: true }).count()).toBe(1));

    // The page is served again, and the API not yet: what was given is still there after a reload.
    await page.route('**/api/v1/**', (route) => route.abort());
    await server.restart();
    await page.reload();
    await bar(page).waitFor();
    await soon(async () => expect(await place.getByRole('option', { selected: true }).count()).toBe(1));
    await soon(async () => expect(await place.getByRole('radio', { checked: true }).count()).toBe(1));

    await page.unroute('**/api/v1/**');
    await page.getByRole('button', { name: 'Try now' }).click();
    expect((await feedbackOf(place)).rating).toMatch(/^Good: right at once/);
    await bar(page).waitFor({ state: 'hidden' });
    expect(await cardsOf(page)).toMatchObject([{ objectiveId: exercise.objectiveId, reps: 1 }]);
    browser.expectProblems(failedRequests);
  });

  test('it goes out by itself once the server is back, on another page too, with a word on what became of it', async () => {
    const exercise = await theExercise('log-shipper');
    const page = await visitor();
    const place = await inLesson(page, exercise);
    await fillIn(place, exercise, 'wrong');
    await server.kill();
    await place.getByRole('button', answerButton).click();
    await bar(page).waitFor();
    await server.restart();
    await page.goto('/course');
    await page
      .getByRole('status')
      .filter({ hasText: 'The answer that was kept has arrived: It does something else.' })
      .waitFor();
    expect(await cardsOf(page)).toMatchObject([{ objectiveId: exercise.objectiveId, reps: 1 }]);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('has arrived').waitFor({ state: 'hidden' });
    browser.expectProblems(failedRequests);
  });

  test('an answer that was counted, and whose result was lost on the way, is not counted again', async () => {
    const exercise = await theExercise('log-shipper');
    const page = await visitor();
    let lost = 0;
    await page.route('**/api/v1/attempts/*', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    const sent: { url: string; body: unknown }[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/attempts/')) sent.push({ url: request.url(), body: request.postDataJSON() });
    });
    const place = await inLesson(page, exercise);
    await answerOn(place, exercise, 'right');
    expect(lost).toBe(1);
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
    const cards = await cardsOf(page);
    expect(cards).toMatchObject([{ objectiveId: exercise.objectiveId, reps: 1 }]);

    const path = sent[0]?.url.split('/api/v1/')[1] ?? '';
    const again = await api(page, 'PUT', path, sent[0]?.body);
    expect(again).toEqual(await api(page, 'PUT', path, sent[0]?.body));
    expect(again.status).toBe(200);
    const other = { ...(sent[0]?.body as object), answer: { type: 'text', text: 'another' } };
    expect((await api(page, 'PUT', path, other)).status).toBe(409);
    expect(await cardsOf(page)).toEqual(cards);
    browser.expectProblems(failedRequests);
  });

  test('two tabs that answer the same exercise of a lesson move its card once', async () => {
    const exercise = await theExercise('pdf-index');
    const page = await visitor();
    const tab = await browser.openTab(page);
    await tab.goto('/course/channels/leaks');
    await fillIn(await inLesson(page, exercise), exercise, 'wrong');
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('shown')));
    await fillIn(await inLesson(tab, exercise), exercise, 'right');
    for (const one of [page, tab]) {
      const place = await inLesson(one, exercise);
      await place.getByRole('button', answerButton).click();
      await feedbackOf(place);
    }
    expect(await (await inLesson(tab, exercise)).innerText()).toMatch(/Not due yet|Answered elsewhere/);
    expect(await cardsOf(tab)).toMatchObject([{ objectiveId: exercise.objectiveId, reps: 1 }]);
    browser.expectProblems(failedRequests);
  });

  test('two tabs of a session: the second answer is told that the exercise is answered, and goes on', async () => {
    const page = await visitor();
    await begin(page, ['leaks']);
    server.setClock(11 * minuteMs);
    await page.goto('/review');
    const tab = await browser.openTab(page);
    await tab.goto('/review');
    const { exercise, order } = await shownIn(tab);
    await fillIn(tab, exercise, 'wrong', order);
    await answerShown(page, 'right');
    const cards = await cardsOf(page);
    await tab.getByRole('button', exercise.kind === 'recall' ? { name: 'Compare' } : answerButton).click();
    await tab
      .getByRole('alert')
      .filter({ hasText: 'This exercise is answered already, in another tab or before.' })
      .waitFor();
    await tab.getByRole('button', { name: 'Go on' }).click();
    await tab.getByText(/^2 of 3/).waitFor();
    expect(await cardsOf(tab)).toEqual(cards);
    server.setClock(0);
    browser.expectProblems(failedRequests);
  });

  test('an answer after a sign-out elsewhere says so and keeps what was typed', async () => {
    const exercise = await theExercise('log-shipper');
    const page = await visitor();
    const email = await signUp(page);
    await page.goto('/course/channels/leaks');
    const place = await inLesson(page, exercise);
    await place.getByLabel('What happens?').fill('my own words');
    await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('shown')));

    const elsewhere = await visitor();
    await signIn(elsewhere, email);
    expect((await api(elsewhere, 'DELETE', 'sessions')).status).toBe(200);

    await place.getByRole('button', answerButton).click();
    await place
      .getByRole('alert')
      .filter({ hasText: /session has ended|signed out/ })
      .waitFor();
    expect(await place.getByLabel('What happens?').inputValue()).toBe('my own words');
    await place.getByRole('link', { name: 'Sign in' }).click();
    await signIn(page, email, '/course/channels/leaks');
    // It comes back when the page has its script.
    await page.waitForFunction(() => [...document.querySelectorAll('textarea')].some(({ value }) => value !== ''));
    expect(await place.getByLabel('What happens?').inputValue()).toBe('my own words');
    await place.getByRole('button', answerButton).click();
    expect((await feedbackOf(place)).rating).toMatch(/^Again/);
    browser.expectProblems(failedRequests);
  });
});
