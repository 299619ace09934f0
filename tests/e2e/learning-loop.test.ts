// The learner's loop in the browser: from reading and answering as a guest to reviews that fall due, with the clock moved.
import type { Page } from 'playwright-core';
import { exerciseFeedback } from '@/lib/content/exercise-feedback';
import { describeInBrowser } from '@/tests/support/browser';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { signUp } from '@/tests/support/forms-page';
import {
  answerOn,
  answerShown,
  begin,
  cardsOf,
  feedbackOf,
  inLesson,
  shownIn,
  study,
  studyShown,
  textOf,
  theExercise,
} from '@/tests/support/learner-page';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

describeInBrowser('the learning loop', (browser) => {
  let server: TestServer;
  let offsetMs = 0;
  const later = (ms: number) => {
    offsetMs += ms;
    server.setClock(offsetMs);
  };
  const visitor = async (path = '/course') => {
    const page = await browser.open({ baseURL: server.url });
    await page.goto(path);
    return page;
  };
  const stopOf = async (page: Page, title: string) => {
    await page.goto('/course');
    return page.getByRole('listitem').getByRole('link', { name: title }).innerText();
  };

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  test('a guest reads a lesson and answers in place; cards are made, the map shows it, an account keeps them', async () => {
    const lesson = (await theCourse()).lesson('leaks');
    const exercises = lesson?.exercises.filter((exercise) => !exercise.reviewOnly) ?? [];
    const page = await visitor('/course/channels/leaks');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(lesson?.title);

    for (const [index, exercise] of exercises.entries()) {
      const place = await inLesson(page, exercise);
      await answerOn(place, exercise, index === 0 ? 'wrong' : 'right');
      const { rating } = await feedbackOf(place);
      expect(rating).toMatch(index === 0 ? /^Again: / : /^Good: right at once/);
      const verdict = place.getByRole('heading', { level: 3 }).last();
      await soon(async () => expect(await verdict.evaluate((node) => node === document.activeElement)).toBe(true));
      if (index > 0) continue;
      const [card] = await cardsOf(page);
      expect(card).toMatchObject({ objectiveId: exercise.objectiveId, reps: 1 });
      const second = await browser.openTab(page);
      expect(await stopOf(second, lesson?.title ?? '')).toMatch(/1 of \d/);
    }
    await page.getByRole('main').getByText('learned', { exact: false }).first().waitFor();

    const cards = await cardsOf(page);
    expect(cards.map((card) => card.objectiveId).sort()).toEqual(lesson?.objectives.map(({ id }) => id).sort());
    expect(await stopOf(page, lesson?.title ?? '')).toMatch(/learned/);

    await signUp(page);
    await page.getByRole('link', { name: 'Ana' }).waitFor();
    expect(await cardsOf(page)).toEqual(cards);

    later(11 * minuteMs);
    expect(await stopOf(page, lesson?.title ?? '')).toMatch(`${cards.length} due`);
    expect(await page.getByRole('region', { name: 'Today' }).innerText()).toContain(`${cards.length} reviews today`);
  });

  test('a wrong answer comes back within minutes, a right one after days, each time as another variant', async () => {
    const page = await visitor();
    await begin(page, ['leaks']);
    later(11 * minuteMs);
    await page.goto('/review');
    const first = await answerShown(page, 'wrong');
    const answeredMs = Date.now() + offsetMs;
    expect(first.slug).not.toBe((await theCourse()).objective(first.objectiveId)?.exercises[0]?.slug);
    const { rating, next } = await feedbackOf(page);
    expect(rating).toMatch(/^Again: your first answer was wrong/);
    expect(next).toMatch(/^in 1 minute, with other code/);

    for (let left = 2; left > 0; left -= 1) {
      // However long this takes: within the minute after which the first would come again.
      later(answeredMs - (Date.now() + offsetMs));
      await page.getByRole('button', { name: 'Continue' }).click();
      expect((await answerShown(page, 'right')).objectiveId).not.toBe(first.objectiveId);
      expect((await feedbackOf(page)).next).toMatch(/tomorrow|in \d+ days/);
    }
    later(answeredMs - (Date.now() + offsetMs));
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Done: 3 exercises' }).waitFor();
    expect(await page.getByRole('main').innerText()).toMatch(/Next: (now|in 1 minute)\./);

    later(2 * minuteMs);
    await page.goto('/review');
    const again = await answerShown(page, 'right');
    expect(again.objectiveId).toBe(first.objectiveId);
    expect(again.id).not.toBe(first.id);
    expect((await feedbackOf(page)).next).toMatch(/^in 10 minutes/);
    later(11 * minuteMs);
    await page.goto('/review');
    expect((await answerShown(page, 'right')).objectiveId).toBe(first.objectiveId);
    expect((await feedbackOf(page)).next).toMatch(/^(tomorrow|in \d+ days)/);

    later(5 * dayMs);
    await page.goto('/course');
    expect(await page.getByRole('region', { name: 'Today' }).innerText()).toContain('3 reviews');
    await page.getByRole('region', { name: 'Today' }).getByRole('link', { name: 'Review' }).click();
    await page.waitForURL('**/review');
    await answerShown(page, 'right');
    expect((await feedbackOf(page)).next).toMatch(/^in (\d+ days|about \d+ weeks)/);
  });

  test('the feedback says why each option is wrong, what the fix is, what both print, where it is explained and why this rating', async () => {
    const page = await visitor();
    await study(page, await theExercise('first-price'));
    later(11 * minuteMs);
    let shown = await shownIn(page);
    while (shown.exercise.kind !== 'spot') {
      await studyShown(page, 'wrong');
      later(11 * minuteMs);
      shown = await shownIn(page);
    }
    await page.goto('/review');
    const { exercise, order } = shown;
    await answerOn(page, exercise, 'wrong', order);

    const main = page.getByRole('main');
    const text = (await main.innerText()).replace(/\s+/g, ' ');
    const told = await exerciseFeedback(await theCourse(), exercise, { type: 'revealed' }, order);
    expect(told.options.length).toBeGreaterThanOrEqual(3);
    for (const { whyHtml } of told.options) expect(text).toContain(textOf(whyHtml));
    expect(text).toContain(textOf(told.explanationHtml));
    const difference = await page.getByRole('group', { name: /^Difference, / }).innerText();
    expect(difference).toMatch(/−[\s\S]*\+|\+[\s\S]*−/);
    expect(text).toContain(textOf(told.before?.html ?? 'no recorded output'));
    expect(text).toContain(textOf(told.after?.html ?? 'no recorded output'));
    expect(await feedbackOf(page)).toEqual({
      rating: expect.stringContaining('Again: your first answer was wrong'),
      next: expect.stringMatching(/in \d+ minutes?, with other code/),
    });

    await main.getByRole('link', { name: told.passage.heading }).click();
    await page.waitForURL(`**${told.passage.href}`);
    const heading = page.getByRole('heading', { name: told.passage.heading, exact: true });
    const top = await heading.evaluate((node) => node.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(40);
    expect(top).toBeLessThan(300);
  });

  test('an answer can be taken back; a session is left and resumed where it was', async () => {
    const page = await visitor();
    await begin(page, ['leaks']);
    later(11 * minuteMs);
    await page.goto('/review');
    const before = await cardsOf(page);
    const first = await answerShown(page, 'wrong');
    expect(await cardsOf(page)).not.toEqual(before);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').filter({ hasText: 'taken back' }).waitFor({ state: 'attached' });
    expect(await cardsOf(page)).toEqual(before);

    const other = await shownIn(page);
    if (other.exercise.objectiveId === first.objectiveId) expect(other.exercise.id).not.toBe(first.id);
    await answerShown(page, 'right');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText(/^2 of 3/).waitFor();
    const open = await shownIn(page);
    await page.getByRole('link', { name: 'Leave' }).click();
    await page.waitForURL('**/course');
    await page.getByRole('navigation').getByRole('link', { name: 'Review' }).click();
    await page.getByText(/^2 of 3/).waitFor();
    expect((await shownIn(page)).presentation).toEqual(open.presentation);
  });

  test('practice leaves the schedule as it is', async () => {
    const page = await visitor();
    await begin(page, ['leaks']);
    await page.goto('/review');
    const fresh = page.getByRole('link', { name: 'Practise' });
    await fresh.click();
    await page.waitForURL('**/practice');
    const before = await cardsOf(page);
    for (const say of ['wrong', 'right'] as const) {
      await answerShown(page, say, 'practice');
      expect(await page.getByRole('main').innerText()).toContain('Practice: your schedule stays as it is');
      expect(await page.getByRole('button', { name: 'Undo' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    expect(await cardsOf(page)).toEqual(before);
  });

  test('a day brings at most eight new objectives, and ends in words', async () => {
    const page = await visitor();
    // New objectives come from lessons that were begun: few, so that what is left fits into the minutes of a day.
    const course = await theCourse();
    const begun = ['handle-explicitly', 'wrapping', 'leaks'].flatMap((id) => course.lesson(id) ?? []);
    const objectives = begun.flatMap((lesson) => lesson.objectives);
    for (const { exercises } of begun) if (exercises[0]) await study(page, exercises[0]);
    await page.goto('/course');
    const fresh = 8 - begun.length;
    expect(objectives.length - begun.length).toBeGreaterThan(fresh);
    expect(await page.getByRole('region', { name: 'Today' }).innerText()).toContain(`${fresh} new today`);

    await page.goto('/review');
    for (let asked = 0; asked < fresh; asked += 1) {
      expect((await shownIn(page)).isNew).toBe(true);
      await page.getByText('new to you').waitFor();
      await answerShown(page, 'right');
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await page.getByRole('heading', { name: `Done: ${fresh} exercises` }).waitFor();
    expect(await cardsOf(page)).toHaveLength(8);
    const heading = page.getByRole('heading', { level: 1 });
    await soon(async () => expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true));

    later(dayMs);
    await page.goto('/course');
    expect(await page.getByRole('region', { name: 'Today' }).innerText()).toContain(`${objectives.length - 8} new`);
  });
});
