// The year of a simulated learner: it looks like a year, and what is stored is what history folds to. Its progress in a browser: what stands there, in every look, within its weight; empty and on the first day.
import { join } from 'node:path';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { dayTotals } from '@/lib/data/totals';
import { describeInBrowser } from '@/tests/support/browser';
import { untilNoon } from '@/tests/support/clock';
import { answerOn, api, inLesson, theExercise } from '@/tests/support/learner-page';
import { expectGoodInEveryLook } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { type SimulatedYear, simulateYear } from '@/tests/support/simulated-learner';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

/** The days of a year, and a lane for each unit of the course. */
const mostHtml = 80_000;
const longest = 364;

describeInBrowser('progress', (browser) => {
  let server: TestServer;
  let db: Database;
  let year: SimulatedYear;

  beforeAll(async () => {
    server = await startTestServer();
    db = openDatabase(`file:${join(server.dataDir, 'course.db')}`);
    // 52 weeks: on a Monday the calendar reaches no farther back.
    // Who wants to keep less is asked less: all the patterns of a year, and fewer of its answers.
    const offsetMs = untilNoon();
    server.setClock(offsetMs);
    const options = { endsAt: new Date(Date.now() + offsetMs), days: longest, desiredRetention: 0.85 };
    year = await simulateYear({ db, course: await theCourse() }, options);
  });
  afterAll(async () => {
    await db?.close();
    await server?.stop();
  });

  test('is of a year that looks like one, and what is stored of it is what history folds to', async () => {
    const { objectives } = await theCourse();
    const cards = await db.client.card.findMany({ where: { userId: year.actor.userId } });
    const total = await dayTotals(year.actor, db.client);
    expect((await rebuildCards({ db }, { repair: false })).differences).toEqual([]);
    expect(cards).toHaveLength(objectives.length);
    expect(total).toHaveLength(year.days);
    expect(year.days).toBeGreaterThan(longest / 6);
    const [asked, right] = [sum(total, 'retentionAnswers'), sum(total, 'retentionRight')];
    expect(right / asked).toBeGreaterThan(0.7);
    expect(right / asked).toBeLessThan(0.99);
    expect(cards.some(({ lapses }) => lapses > 0)).toBe(true);
  });

  const visitor = async (path: string) => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };
  const signedIn = async (path: string) => {
    const page = await visitor('/sign-in');
    const { email, password } = year;
    expect((await api(page, 'POST', 'sessions', { email, password })).status).toBe(200);
    const html = (await (await page.goto(path))?.text()) ?? '';
    expect({ path, excess: Math.max(0, html.length - mostHtml) }).toEqual({ path, excess: 0 });
    return page;
  };

  test('after a year shows figures, pictures with their tables, and the way on', async () => {
    const { objectives, units } = await theCourse();
    const page = await signedIn('/progress');
    const figures = await page.locator('.figs').innerText();
    expect(figures).toMatch(/predicted over \d+ patterns/);
    expect(figures).toMatch(new RegExp(`${objectives.length}\\s+of ${objectives.length}, \\d+ lasts? over 3 weeks`));
    for (const title of ['What you will remember', 'Reviews ahead', 'Days']) {
      const section = page.getByRole('region', { name: title });
      expect(await section.getByRole('img').count()).toBe(1);
      await section.getByText('as a table').click();
      expect(await section.getByRole('row').count()).toBeGreaterThan(5);
    }
    const recalled = page.getByRole('region', { name: 'What you will remember' }).getByRole('row');
    expect(await recalled.nth(1).innerText()).toContain(
      (await page.locator('.figs dd').first().innerText()).split('\n')[0],
    );
    expect(await page.getByRole('region', { name: 'Strength by unit' }).getByRole('listitem').count()).toBe(
      units.length,
    );
    expect(await page.getByRole('region', { name: 'Days' }).innerText()).toContain(`${year.days} of `);
    await expectGoodInEveryLook(page);

    const hardest = page.getByRole('region', { name: 'Hardest for you' }).getByRole('row').nth(1);
    const name = await hardest.getByRole('rowheader').getByRole('link').innerText();
    await hardest.getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.getByRole('link', { name: /^To its passage/ }).click();
    await page.waitForURL(/\/course\/.+#.+/);
    expect(await page.locator(new URL(page.url()).hash).count()).toBe(1);
  });

  test('every objective has its history, and none tells of exercises', async () => {
    const { objectives } = await theCourse();
    const page = await signedIn('/progress/objectives?sort=lapses');
    const links = page.getByRole('rowheader').getByRole('link');
    // Fifty a page: each stands on one of them.
    const seen: string[] = await links.allInnerTexts();
    expect(seen).toHaveLength(50);
    for (let number = 2; number <= Math.ceil(objectives.length / 50); number++) {
      await page.goto(`/progress/objectives?sort=lapses&page=${number}`);
      seen.push(...(await links.allInnerTexts()));
    }
    expect(seen).toHaveLength(objectives.length);
    expect(new Set(seen).size).toBe(objectives.length);
    await page.goto('/progress/objectives?sort=lapses');
    await expectGoodInEveryLook(page);
    await page.getByRole('columnheader', { name: 'recall now' }).getByRole('link').click();
    await page.waitForURL(/sort=recall/);
    const cells = await page.getByRole('row').locator('td:nth-child(2)').allInnerTexts();
    const shares = cells.map((cell) => Number.parseInt(cell, 10));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));

    await page.goto('/progress/objectives?sort=lapses');
    await links.first().click();
    const rows = page.getByRole('region', { name: 'History' }).getByRole('row');
    await rows.first().waitFor();
    expect(await rows.count()).toBeGreaterThan(4);
    expect(await page.getByRole('img', { name: /Predicted recall over time/ }).count()).toBe(1);
    const html = await page.content();
    for (const { id, slug } of (await theCourse()).exercises) {
      expect(html).not.toContain(id);
      expect(html).not.toContain(`/${slug}`);
    }
    await expectGoodInEveryLook(page);
  });

  test('unknown objectives and pages are not found', async () => {
    const page = await signedIn('/progress');
    for (const path of [
      '/progress/nothing',
      '/progress/__proto__',
      '/progress/objectives?page=99',
      '/progress/wrap-verb?page=99',
    ]) {
      expect((await page.goto(path))?.status()).toBe(404);
    }
    browser.expectProblems(/status of 404/);
    // What is not understood is as if it were not there.
    expect((await page.goto('/progress/objectives?sort=x&page=-1&page=2'))?.status()).toBe(200);
  });

  test('before the first answer says what will be here, with one action', async () => {
    const page = await visitor('/progress');
    await page.getByRole('heading', { name: 'No progress yet' }).waitFor();
    const [first] = (await theCourse()).lessons;
    await page.getByRole('link', { name: `Start with ${first?.title}` }).waitFor();
    await expectGoodInEveryLook(page);
    await page.goto('/progress/wrap-verb');
    await page.getByText('You have not answered an exercise of it so far.').waitFor();
    await page.goto('/progress/objectives');
    await page.getByRole('heading', { name: 'No progress yet' }).waitFor();
  });

  test('on the first day is whole, without a retention that nobody can know', async () => {
    const page = await visitor('/course/channels/leaks');
    const exercise = await theExercise('first-price');
    await answerOn(await inLesson(page, exercise), exercise, 'right');
    await page.goto('/progress');
    const figures = await page.locator('.figs').innerText();
    expect(figures).toMatch(/100\.0\s%/);
    expect(figures).toContain('too early');
    expect(figures).toContain('predicted over 1 pattern');
    await page.getByText('1 of 1 day, longest run 1.').waitFor();
    await page.getByText('Nothing that you had learned was forgotten so far.').waitFor();
    await expectGoodInEveryLook(page);
  });

  test('can be read without JavaScript', async () => {
    const page = await browser.open({ baseURL: server.url, javaScriptEnabled: false });
    await page.context().addCookies(await (await signedIn('/progress')).context().cookies());
    await page.goto('/progress');
    expect(await page.getByRole('img').count()).toBeGreaterThanOrEqual(3);
    await page.getByRole('region', { name: 'Reviews ahead' }).getByText('as a table').click();
    expect(await page.getByRole('region', { name: 'Reviews ahead' }).getByRole('row').count()).toBe(15);
  });
});

const sum = <K extends string>(rows: readonly Record<K, number>[], key: K) =>
  rows.reduce((all, row) => all + row[key], 0);
