// Every page and state by axe, light and dark, at a desk and on a phone; nothing scrolls sideways; less motion and larger text hold.
import { join } from 'node:path';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { describeInBrowser } from '@/tests/support/browser';
import { minuteMs } from '@/tests/support/clock';
import { field, signUp } from '@/tests/support/forms-page';
import {
  answerOn,
  begin,
  fillIn,
  inLesson,
  oneOfEach,
  shownIn,
  study,
  theExercise,
} from '@/tests/support/learner-page';
import { desk, expectGood, expectGoodInEveryLook, phone } from '@/tests/support/looks';
import { openReview } from '@/tests/support/planned-review';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

describeInBrowser('accessibility', (browser) => {
  let server: TestServer;
  let db: Database;
  let offsetMs = 0;
  const later = (ms: number) => {
    offsetMs += ms;
    server.setClock(offsetMs);
  };
  const visitor = async (path: string) => {
    // Colours that are on their way from light to dark would be measured half-way.
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };

  beforeAll(async () => {
    server = await startTestServer();
    db = openDatabase(`file:${join(server.dataDir, 'course.db')}`);
  });
  afterAll(async () => {
    await db?.close();
    await server?.stop();
  });

  test('home, before and after the answer', async () => {
    const { homeExercise } = await theCourse();
    const page = await visitor('/');
    await expectGoodInEveryLook(page);
    await fillIn(page, homeExercise, 'wrong');
    await expectGood(page);
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByRole('link', { name: 'Start the course' }).waitFor();
    await expectGoodInEveryLook(page);
  });

  test('a lesson, before and after answers', async () => {
    const page = await visitor('/course/channels/leaks');
    await expectGoodInEveryLook(page);
    for (const slug of ['first-price', 'log-shipper', 'meter-readings']) {
      const exercise = await theExercise(slug);
      await answerOn(await inLesson(page, exercise), exercise, slug === 'first-price' ? 'wrong' : 'right');
    }
    await expectGoodInEveryLook(page);
  });

  test('the map, empty, begun, due and fading; nothing to review', async () => {
    const page = await visitor('/course');
    await expectGoodInEveryLook(page);
    await page.goto('/review');
    await expectGoodInEveryLook(page);
    await begin(page, ['leaks']);
    await study(page, await theExercise((await theCourse()).lesson('wrapping')?.exercises[0]?.slug ?? ''), 'wrong');
    await page.goto('/course');
    await expectGood(page);
    later(30 * minuteMs);
    await page.goto('/course');
    await page.getByText('4 due').or(page.getByText('3 due')).first().waitFor();
    await expectGoodInEveryLook(page);
  });

  test('forms: sign-in, sign-up with errors, set-up', async () => {
    const page = await visitor('/sign-in');
    await field(page, 'E-mail').fill('nobody@example.org');
    await field(page, 'Password').fill('a wrong password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').filter({ hasText: 'do not belong together' }).waitFor();
    await expectGoodInEveryLook(page);
    await page.goto('/sign-up');
    await expectGood(page);
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByText('Fill this in.').first().waitFor();
    await expectGoodInEveryLook(page);
    await page.goto(server.setupUrl ?? '');
    await expectGoodInEveryLook(page);
    await page.goto('/setup');
    await expectGood(page);
    browser.expectProblems(/401/);
  });

  test('the account: nobody’s, a guest’s, one’s own with its dialog; and an unknown page', async () => {
    const page = await visitor('/account');
    await expectGood(page);
    await study(page, await theExercise('first-price'));
    await page.goto('/account');
    await expectGood(page);
    await signUp(page);
    await page.goto('/account');
    await expectGoodInEveryLook(page);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByRole('dialog').waitFor();
    await expectGood(page);
    await page.goto('/no/such/page');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await expectGoodInEveryLook(page);
    browser.expectProblems(/404/);
  });

  test('a session: each kind before and after the answer, and its end', async () => {
    const page = await visitor('/course');
    const lessonIds = ['leaks', 'wrapping'];
    await begin(page, lessonIds);
    later(11 * minuteMs);
    for (const exercise of await oneOfEach(['choice', 'spot', 'predict', 'recall'], lessonIds)) {
      const { kind } = exercise;
      await openReview({ db, now: () => new Date(Date.now() + offsetMs) }, page, exercise);
      const { order } = await shownIn(page);
      await expectGoodInEveryLook(page);
      const hint = page.getByRole('button', { name: /^Hint/ });
      if (kind === 'choice') await hint.click();
      await fillIn(page, exercise, 'wrong', order);
      if (kind === 'recall') await page.getByRole('button', { name: 'Compare' }).click();
      await expectGood(page);
      await page.getByRole('button', { name: kind === 'recall' ? /^Missed it/ : /^Answer/ }).click();
      await page.getByText('When it comes back', { exact: true }).waitFor();
      await expectGoodInEveryLook(page);
    }
    await page.goto('/practice');
    await expectGood(page);
  });

  test('the list of keys, and the bar that says what is kept', async () => {
    const exercise = await theExercise('first-price');
    const page = await visitor('/course');
    await page.getByRole('button', { name: /^Keys/ }).click();
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await expectGoodInEveryLook(page);
    await page.goto('/course/channels/leaks');
    await page.route('**/api/v1/attempts/*', (route) => route.abort());
    const place = await inLesson(page, exercise);
    await fillIn(place, exercise, 'right');
    await place.getByRole('button', { name: 'Answer', exact: true }).click();
    await page.getByText('kept on this device').waitFor();
    await expectGood(page);
    browser.expectProblems(/ERR_FAILED/);
  });

  test('with reduced motion nothing moves', async () => {
    const page = await visitor('/course');
    await begin(page, ['leaks']);
    later(11 * minuteMs);
    for (const path of ['/', '/course', '/course/channels/leaks', '/review']) {
      await page.goto(path);
      const moving = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('*')].flatMap((node) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
          const isStill =
            /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior !== 'smooth';
          return isStill ? [] : [node.outerHTML.slice(0, 80)];
        }),
      );
      expect(moving).toEqual([]);
    }
  });

  test('text at 200 % does not cut the main action, at a desk or on a phone', async () => {
    const page = await visitor('/course');
    await begin(page, ['leaks']);
    later(11 * minuteMs);
    const actions = [
      ['/', 'Answer'],
      ['/course', 'Review'],
      ['/review', 'Answer'],
      ['/sign-in', 'Sign in'],
    ] as const;
    for (const [path, name] of actions) {
      await page.goto(path);
      await page.addStyleTag({ content: 'html { font-size: 200% }' });
      for (const size of [desk, phone]) {
        await page.setViewportSize(size);
        const main = path === '/review' ? page.getByRole('contentinfo') : page.getByRole('main');
        const action = main.getByRole(path === '/course' ? 'link' : 'button', { name }).first();
        const isWhole = await action.evaluate((node) => {
          node.scrollIntoView({ block: 'center' });
          const { left, right, top, bottom } = node.getBoundingClientRect();
          const corners = [
            [left + 4, top + 4],
            [right - 4, bottom - 4],
            [left + 4, bottom - 4],
            [right - 4, top + 4],
          ];
          const isOnTop = corners.every(([x = 0, y = 0]) => node.contains(document.elementFromPoint(x, y)));
          return isOnTop && node.scrollWidth <= node.clientWidth + 1 && node.scrollHeight <= node.clientHeight + 1;
        });
        expect({ path, size, isWhole }).toEqual({ path, size, isWhole: true });
      }
    }
  });
});
