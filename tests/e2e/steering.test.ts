// What learners steer by, in the browser: testing out, suspending and beginning anew, a pause, what changed in a lesson.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInBrowser } from '@/tests/support/browser';
import { dayMs } from '@/tests/support/clock';
import { answerShown, begin, cardsOf, study, theExercise } from '@/tests/support/learner-page';
import { expectGood } from '@/tests/support/looks';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';
import { theCourse } from '@/tests/support/the-course';

jest.setTimeout(240_000);

describeInBrowser('steering', (browser) => {
  let server: TestServer;
  let offsetMs = 0;
  const later = (ms: number) => {
    offsetMs += ms;
    server.setClock(offsetMs);
  };
  const visitor = async (path: string) => {
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
    await page.goto(path);
    return page;
  };

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  test('a visitor tests out of a lesson, leaves, is cut off, takes an answer back, and is told what to read', async () => {
    const lesson = (await theCourse()).lesson('leaks');
    const count = lesson?.objectives.length ?? 0;
    const page = await visitor('/course/channels/leaks');
    await page.getByRole('link', { name: 'Test out of it' }).click();
    await page.waitForURL('**/leaks/test');
    await page.getByRole('heading', { name: `Test out of ${lesson?.title}` }).waitFor();
    await expectGood(page);
    // Pressed twice: one guest, one test.
    await page.getByRole('button', { name: 'Start the test' }).dblclick();
    await page
      .getByText(`1 of ${count}`, { exact: true })
      .or(page.getByText(`1 of ${count}, about`))
      .first()
      .waitFor();
    await answerShown(page, 'wrong', 'test-out', 'leaks');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByText('Your answer is taken back.').waitFor();
    await answerShown(page, 'right', 'test-out', 'leaks');
    await page.getByText('Rating').waitFor();
    // Left, in a second tab, after the server was cut off: it goes on.
    await page.goto('/course');
    await server.kill();
    await server.restart();
    const tab = await browser.openTab(page);
    await tab.goto('/course/channels/leaks/test');
    for (let n = 2; n <= count; n++) {
      await answerShown(tab, n === 2 ? 'wrong' : 'right', 'test-out', 'leaks');
      await tab.getByRole('button', { name: /^Continue/ }).click();
    }
    const heading = tab.getByRole('heading', { name: `${count - 1} of ${count} known` });
    await heading.waitFor();
    await soon(async () => expect(await heading.evaluate((node) => node === document.activeElement)).toBe(true));
    const missed = tab.getByRole('listitem').filter({ hasText: 'To read' });
    expect(await missed.count()).toBe(1);
    await expectGood(tab);
    await tab.reload();
    await tab.getByRole('button', { name: 'Test again' }).waitFor();
    await expectGood(tab);
    await missed.getByRole('link').click();
    await tab.waitForURL('**/course/channels/leaks#*');
    await tab.getByText(`${count - 1} of them learned`).waitFor();
    browser.expectProblems(/ERR_/);
  });

  test('a pattern is suspended, resumed and begun anew; the dialog says what happens, and a double click resets once', async () => {
    const exercise = await theExercise('first-price');
    const page = await visitor(`/progress/${exercise.objectiveId}`);
    await page.getByText('you have not begun this pattern').waitFor();
    await study(page, exercise);
    await page.reload();
    await page.getByRole('button', { name: 'Suspend this pattern' }).click();
    await page.getByRole('button', { name: 'Resume this pattern' }).waitFor();
    await expectGood(page);
    await page.getByRole('button', { name: 'Resume this pattern' }).click();
    await page.getByRole('button', { name: 'Suspend this pattern' }).waitFor();
    await page.getByRole('button', { name: 'Begin anew…' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Begin this pattern anew?' });
    await expectGood(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await cardsOf(page)).toHaveLength(1);
    await page.getByRole('button', { name: 'Begin anew…' }).click();
    await dialog.getByRole('button', { name: 'Begin anew' }).dblclick();
    await page.getByText('you have not begun this pattern').waitFor();
    expect(await cardsOf(page)).toHaveLength(0);
  });

  test('a pause is set, said everywhere and ended; a bad length is refused under its field', async () => {
    const page = await visitor('/course');
    await begin(page, ['leaks']);
    later(dayMs);
    await page.goto('/course');
    await page.getByText('Going on holiday?').click();
    const days = page.getByLabel('Pause for how many days, today included?');
    await days.fill('61');
    await page.getByRole('button', { name: 'Pause reviews' }).click();
    await page.getByText('Write a number of days from 1 to 60.').waitFor();
    expect(await days.getAttribute('aria-invalid')).toBe('true');
    await expectGood(page);
    await days.fill('7');
    await page.getByRole('button', { name: 'Pause reviews' }).dblclick();
    await page.getByRole('heading', { name: /^Paused until/ }).waitFor();
    await expectGood(page);
    await soon(async () => expect(await page.getByRole('link', { name: /^Review/ }).innerText()).toBe('Review'));
    await page.goto('/account');
    await page.getByText(/^Your reviews are paused until/).waitFor();
    await expectGood(page);
    await page.goto('/review');
    await page.getByRole('heading', { name: /^Paused until/ }).waitFor();
    await expectGood(page);
    await page.getByRole('button', { name: 'Resume now' }).click();
    await page.getByText(/^1 of/).first().waitFor();
    browser.expectProblems(/422/);
  });
});

describeInBrowser('a lesson that was changed', (browser) => {
  test('says so on its page, on the map and in the index, until it is marked as read again', async () => {
    const contentDir = mkdtempSync(join(tmpdir(), 'go-routine-content-'));
    cpSync('content', contentDir, { recursive: true });
    const file = join(contentDir, 'units/channels/leaks/lesson.md');
    const server = await startTestServer({ env: { CONTENT_DIR: contentDir } });
    try {
      const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce' });
      await page.goto('/course');
      await begin(page, ['leaks']);
      const note = 'Since Go 1.99 one thing is other.';
      const text = readFileSync(file, 'utf8');
      writeFileSync(file, text.replace('sources:', `revisions:\n  - date: 2026-11-25\n    note: ${note}\nsources:`));
      await server.restart();
      for (const path of ['/course', '/course/index', '/course/channels/leaks']) {
        await page.goto(path);
        await page.getByText(note).waitFor();
        await page.getByText('25 November 2026').waitFor();
        await expectGood(page);
      }
      // All parts of the page that show it ask once together.
      let asked = 0;
      page.on('request', (request) => {
        if (request.url().endsWith('/progress')) asked += 1;
      });
      await page.reload();
      await page.getByText(note).waitFor();
      await page.waitForLoadState('networkidle');
      expect(asked).toBe(1);
      const section = page.getByRole('region', { name: 'Changed since you learned it' });
      const button = section.getByRole('button', { name: 'Mark as read again' });
      expect(await page.getByRole('link', { name: 'Test out of it' }).count()).toBe(0);
      await server.kill();
      await button.click();
      await section.getByRole('alert').getByText('The server does not answer').waitFor();
      await server.restart();
      // The news of it is lost on its way twice; the page asks again.
      let lost = 2;
      await page.route('**/lessons/leaks/progress', (route) => {
        lost -= 1;
        return lost >= 0 ? route.abort() : route.continue();
      });
      await button.dblclick();
      await section.waitFor({ state: 'detached' });
      await page.goto('/course');
      await page.getByRole('heading', { name: 'Goroutines and channels' }).waitFor();
      expect(await page.getByText(note).count()).toBe(0);
      browser.expectProblems(/ERR_/);
    } finally {
      await server.stop();
      rmSync(contentDir, { recursive: true, force: true });
    }
  });
});
