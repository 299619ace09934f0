// The whole loop without a mouse: every kind of exercise is answered by keyboard alone, and the focus is always somewhere and visible.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { CourseExercise } from '@/lib/content/course';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { describeInBrowser } from '@/tests/support/browser';
import { minuteMs } from '@/tests/support/clock';
import { answerFor } from '@/tests/support/key-answers';
import { begin, cardsOf, inLesson, oneOfEach, promptOf, study, theExercise } from '@/tests/support/learner-page';
import { openReview } from '@/tests/support/planned-review';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

describeInBrowser('by keyboard alone', (browser) => {
  let server: TestServer;
  let db: Database;
  let offsetMs = 0;
  const later = (ms: number) => {
    offsetMs += ms;
    server.setClock(offsetMs);
  };

  beforeAll(async () => {
    server = await startTestServer();
    db = openDatabase(`file:${join(server.dataDir, 'course.db')}`);
  });
  afterAll(async () => {
    await db?.close();
    await server?.stop();
  });

  const visitor = async (path: string) => {
    const page = await browser.open({ baseURL: server.url });
    await page.goto(path);
    return page;
  };
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  test('the map leads to a lesson, and an exercise there is answered', async () => {
    const exercise = await theExercise('first-price');
    const page = await visitor('/');
    await press(page, 'Tab');
    await soon(async () => expect(await focused(page)).toMatchObject({ name: 'Skip to content', isVisible: true }));
    await tabTo(page, 'Course');
    await press(page, 'Enter');
    await page.waitForURL('**/course');
    await tabTo(page, /^Spot the leaked goroutine/);
    await press(page, 'Enter');
    await page.waitForURL('**/course/channels/leaks');

    await tabTo(page, /^Code: mark a line/);
    const { lines } = answerFor(exercise, 'right') as { lines: number[] };
    await press(page, ...Array((lines[0] ?? 1) - 1).fill('ArrowDown'), 'Enter');
    await soon(async () => expect((await focused(page)).role).toBe('radio'));
    await press(page, String((await orderOf(page, exercise)) + 1), 'Enter');
    await page.getByText('When it comes back', { exact: true }).waitFor();
    await soon(async () => expect(await focused(page)).toMatchObject({ name: `Right: line ${lines[0]}` }));
    expect(await cardsOf(page)).toHaveLength(1);
    await press(page, 'c');
    const whole = (await inLesson(page, exercise)).getByRole('group').filter({ hasText: 'The whole program' });
    await soon(async () => expect(await whole.getAttribute('open')).not.toBeNull());
  });

  test('every kind in a review: answered, understood, continued, taken back; the list of keys; and out again', async () => {
    const page = await visitor('/course');
    const lessonIds = ['errgroup', 'worker-pool'];
    await begin(page, lessonIds);
    later(11 * minuteMs);
    await page.reload();
    // Asked for by the page's script: from here on it hears keys.
    await page.getByRole('link', { name: 'Keep your progress' }).waitFor();
    await press(page, 'r');
    await page.waitForURL('**/review');

    for (const exercise of await oneOfEach(['choice', 'spot', 'predict', 'recall'], lessonIds)) {
      await openReview({ db, now: () => new Date(Date.now() + offsetMs) }, page, exercise);
      await answerByKeys(page, exercise);
      await page.getByText('When it comes back', { exact: true }).waitFor();
      await soon(async () => expect(await focused(page)).toMatchObject({ role: 'h1', isVisible: true }));
    }

    await page.getByRole('button', { name: /^Undo/ }).waitFor();
    await press(page, 'u');
    await page.getByRole('status').filter({ hasText: 'taken back' }).waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

    await press(page, '?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await soon(async () => expect((await focused(page)).inDialog).toBe(true));
    await press(page, 'x', '1', 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await soon(async () => expect((await focused(page)).role).toBe('h1'));
    await page.getByRole('button', { name: /^Answer|^Compare|^Run/ }).waitFor();

    await press(page, 'x');
    await page.getByText('When it comes back', { exact: true }).waitFor();
    const shown = await page.title();
    await settled(page);
    await press(page, 'Enter');
    await page.waitForFunction((title) => document.title !== title || document.querySelector('#rest') !== null, shown);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await soon(async () => expect(await focused(page)).toMatchObject({ role: 'h1', isVisible: true }));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const run = page.getByRole('button', { name: /^Run/ });
    // Code to be written has many stops and keys of its own: tests/e2e/code.test.ts.
    if (await run.isVisible())
      await page
        .getByRole('link', { name: /^Leave|^Course/ })
        .first()
        .focus();
    else await tabTo(page, /^Leave|^Course/);
    await press(page, 'Enter');
    await page.waitForURL('**/course');
  });

  test.each(['call-notes', 'seed-vault', 'depot-scans', 'queue-advice'])(
    'code comes into a review that had none, and %s is reached, given up and left',
    async (slug) => {
      const page = await visitor('/course');
      const [first, code] = [await theExercise('claims-timeout'), await theExercise(slug)];
      await study(page, await theExercise('first-price'));
      const { showNext } = await openReview({ db, now: () => new Date(Date.now() + offsetMs) }, page, first, code);
      await page.getByRole('button', { name: /^Answer/ }).waitFor();
      await press(page, 'x');
      await page.getByRole('button', { name: /^Continue/ }).waitFor();
      await showNext();
      await settled(page);
      await press(page, 'Enter');
      await page.getByRole('heading', { level: 1, name: await promptOf(code), exact: true }).waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
      await soon(async () =>
        expect(await focused(page)).toMatchObject({ name: await promptOf(code), isVisible: true }),
      );
      await press(page, '?');
      await page.getByRole('dialog', { name: 'Keys' }).waitFor();
      await press(page, 'Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await soon(async () => expect((await focused(page)).role).toBe('h1'));
      await tabTo(page, /^Run/);
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await press(page, 'x');
      await page.getByRole('button', { name: /^Continue/ }).waitFor();
      await tabTo(page, /^Leave|^Course/);
      await press(page, 'Enter');
      await page.waitForURL('**/course');
    },
  );

  test('letters are keys outside of text fields only, and can be switched off', async () => {
    const exercise = await theExercise('log-shipper');
    const page = await visitor('/course/channels/leaks');
    const place = await inLesson(page, exercise);
    await place.getByLabel('What happens?').focus();
    await page.keyboard.type('hx? 123 u');
    expect(await place.getByLabel('What happens?').inputValue()).toBe('hx? 123 u');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await place.getByText('Hint 1', { exact: true }).count()).toBe(0);
    await press(page, 'Tab', 'h');
    await place.getByText('Hint 1', { exact: true }).waitFor();

    await press(page, '?');
    await page.getByLabel('Use single letters and digits as keys').uncheck();
    await press(page, 'Escape');
    await place.getByRole('button', { name: /^Hint/ }).focus();
    await press(page, 'x', '?', 'h');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await place.getByText('Hint 2', { exact: true }).count()).toBe(0);
    await press(page, 'Enter');
    await place.getByText('Hint 2', { exact: true }).waitFor();
  });
});

/** Answers the exercise of a session with keys, the way the list of keys says. */
async function answerByKeys(page: Page, exercise: CourseExercise): Promise<void> {
  const answer = answerFor(exercise, 'right');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  if (answer.type === 'lines') {
    for (const line of [...answer.lines].sort((a, b) => a - b)) {
      await press('ArrowDown', 'Home', ...Array(line - 1).fill('ArrowDown'), 'Space');
    }
    await press('Enter', String((await orderOf(page, exercise)) + 1), 'Enter');
  } else if (answer.type === 'options') {
    await press(String((await orderOf(page, exercise)) + 1));
    await press('Enter');
  } else if (answer.type === 'text') {
    await tabTo(page, 'What happens?');
    await page.keyboard.type('s 2 u');
    await press('Enter');
  } else {
    await tabTo(page, 'Your answer');
    await page.keyboard.type('In my own words, with 1 and 3.');
    await press('Control+Enter');
    await page.getByRole('heading', { name: 'A full answer' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'A full answer');
    await press('3');
  }
}

/** A second press of Enter right after the first is taken for the same. */
async function settled(page: Page): Promise<void> {
  const now = await page.evaluate(() => performance.now());
  await page.waitForFunction((at) => performance.now() > at, now + 400);
}

/** The place of the right option among those shown, from 0. */
async function orderOf(page: Page, exercise: CourseExercise): Promise<number> {
  const answer = answerFor(exercise, 'right');
  const id = answer.type === 'lines' ? answer.reason : answer.type === 'options' ? answer.picked[0] : '';
  const ids = await page
    .getByRole('radio')
    .or(page.getByRole('checkbox'))
    .evaluateAll((nodes) => nodes.map((node) => node.id));
  return ids.filter((one) => one.includes('-options-')).findIndex((one) => one.endsWith(`-options-${id}`));
}

/** What has the focus; it must be something that shows it. */
async function focused(page: Page) {
  const found = await page.evaluate(() => {
    const node = document.activeElement as HTMLElement;
    const box = node.getBoundingClientRect();
    // The frame of a listbox stands around its active option, that of an editor around all of it.
    const line = document.getElementById(node.getAttribute('aria-activedescendant') ?? '');
    const framed = node.closest('.cm-editor') ?? node;
    const label =
      node.getAttribute('aria-label') ??
      (node instanceof HTMLTextAreaElement ? node.labels[0]?.textContent : node.textContent) ??
      '';
    return {
      isBody: node === document.body,
      role: node.getAttribute('role') ?? node.tagName.toLowerCase(),
      name: label.replace(/\s+/g, ' ').trim(),
      isVisible: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < window.innerHeight,
      inDialog: node.closest('dialog') !== null,
      outline: line ? getComputedStyle(line, '::after').borderTopStyle : getComputedStyle(framed).outlineStyle,
    };
  });
  if (found.isBody) throw new Error('The focus is lost: it is on the body');
  return found;
}

/** Presses Tab until what has this name is focused, and sees an outline on every stop. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    // An editor says how it is left.
    if (await page.evaluate(() => Boolean(document.activeElement?.closest('.cm-editor'))))
      await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement === document.body)) continue;
    const at = await focused(page);
    expect(at).toEqual({ ...at, isVisible: true, outline: 'solid' });
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}
