// Code that is run, as a person does it: fixed in two ways, nearly fixed, not compiling; blanks, lines in order and a test of one's own.
import { join } from 'node:path';
import type { CourseExercise } from '@/lib/content/course';
import { goFilesIn } from '@/lib/content/run-graded';
import type { Submission } from '@/lib/core/program';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { submissionFor } from '@/scripts/simulation/submission';
import { describeInBrowser, expectNoAxeViolations } from '@/tests/support/browser';
import { runCode, writeCode } from '@/tests/support/code-answers';
import { inLesson, study, theExercise } from '@/tests/support/learner-page';
import { openReview } from '@/tests/support/planned-review';
import { startTestServer, type TestServer } from '@/tests/support/server';
import { soon } from '@/tests/support/soon';

jest.setTimeout(240_000);

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

const folderOf = (exercise: CourseExercise, folder: string): Submission => ({
  type: 'files',
  files: Object.fromEntries(goFilesIn(join(exercise.dir, folder)).map(({ name, text }) => [name, text])),
});

describeInBrowser('code that is run', (browser) => {
  let server: TestServer;
  let db: Database;
  beforeAll(async () => {
    server = await startTestServer();
    db = openDatabase(`file:${join(server.dataDir, 'course.db')}`);
  });
  afterAll(async () => {
    await db?.close();
    await server?.stop();
  });

  const lessonOf = async (slug: string, options = {}) => {
    const exercise = await theExercise(slug);
    const page = await browser.open({ baseURL: server.url, reducedMotion: 'reduce', ...options });
    await page.goto(`/course/${exercise.unitId}/${exercise.lessonId}`);
    return { page, exercise, place: await inLesson(page, exercise) };
  };

  const visitor = async (options: (typeof looks)[number]) => {
    const page = await browser.open({ baseURL: server.url, timezoneId: 'UTC', ...options });
    await page.goto('/course');
    await study(page, await theExercise('first-price'));
    return page;
  };

  test.each(looks)('the leak is fixed in one way, and in another, at $width in $colorScheme', async (look) => {
    const { place, exercise } = await lessonOf('seat-offers', look);
    await writeCode(place, exercise, folderOf(exercise, 'solution'));
    expect(await runCode(place)).toMatch(/^Every test passes/);
    await place.getByText('right at once, without a hint').waitFor();
    await place.getByText('your code and the author’s are the same, line by line').waitFor();
    const other = await lessonOf('seat-offers', look);
    await writeCode(other.place, exercise, folderOf(exercise, 'accepts/select-done'));
    expect(await runCode(other.place)).toMatch(/^Every test passes/);
    // The difference to the author's, and that one as a whole by keyboard.
    const difference = other.place.getByRole('group', { name: 'Difference, booking.go' });
    await difference.getByText('offers := make(chan int, len(airlines))').waitFor();
    await other.page.keyboard.press('c');
    await other.place.getByRole('group', { name: 'Code, booking.go' }).waitFor();
    await expectNoAxeViolations(other.page);
  });

  test('nothing moves when the editor, blanks or lines come', async () => {
    for (const slug of ['seat-offers', 'seed-vault', 'playlist-save']) {
      const { place, exercise } = await lessonOf(slug);
      // Far below, its script has not come yet.
      const before = await place.boundingBox();
      await place.scrollIntoViewIfNeeded();
      await place
        .locator(exercise.kind === 'fill' ? 'input' : '.cm-content')
        .first()
        .waitFor();
      const after = await place.boundingBox();
      expect([slug, Math.abs((after?.height ?? 0) - (before?.height ?? 0))]).toEqual([slug, expect.closeTo(0, 0)]);
    }
  });

  test.each(looks)(
    'a buffer of a guessed size still leaks, and it is said where; what does not compile is free, at $width',
    async (look) => {
      const { page, place, exercise } = await lessonOf('seat-offers', look);
      await writeCode(place, exercise, {
        type: 'files',
        files: { 'booking.go': 'package booking\n\nfunc Book() int { retrun 1 }\n' },
      });
      expect(await runCode(place)).toMatch(/^It does not compile/);
      await place.getByText('booking.go:3', { exact: false }).first().waitFor();
      await place.getByText('This run is free').waitFor();
      await writeCode(place, exercise, folderOf(exercise, 'rejects/guessed-buffer'));
      expect(await runCode(place)).toMatch(/^\d goroutines? (is|are) left/);
      await place.getByText(/started in line 13, waits? in line 14 \(chan send\)/).waitFor();
      await expectNoAxeViolations(page);
      // What was typed is still there after a reload.
      await page.reload();
      const again = await inLesson(page, exercise);
      await again.getByText('make(chan int, 1)').waitFor();
      await writeCode(again, exercise, folderOf(exercise, 'solution'));
      expect(await runCode(again)).toMatch(/^Every test passes/);
      await again.getByText('the second run passed, without a hint').waitFor();
    },
  );

  test.each(looks)(
    'after the second run that did not pass it is said why, beside the solution, at $width',
    async (look) => {
      const { page, place, exercise } = await lessonOf('seat-offers', look);
      await writeCode(place, exercise, folderOf(exercise, 'rejects/default'));
      await runCode(place);
      await writeCode(place, exercise, folderOf(exercise, 'rejects/guessed-buffer'));
      expect(await runCode(place)).toMatch(/^Two runs did not pass/);
      // Of the run that decided, not of the one before.
      await place.getByText(/^run 2, /).waitFor();
      await place
        .getByText(/^\d goroutines? (is|are) left$/)
        .first()
        .waitFor();
      await place.getByText(/started in line 13, waits? in line 14 \(chan send\)/).waitFor();
      await place.getByRole('group', { name: 'Difference, booking.go' }).waitFor();
      await expectNoAxeViolations(page);
      await place.getByRole('button', { name: /^Undo/ }).click();
      await place.getByRole('button', { name: /^Run/ }).waitFor();
      await place.getByText(/^run 2, /).waitFor({ state: 'detached' });
    },
  );

  test('so it is in a review: what failed stands first, with what was got and wanted', async () => {
    const page = await visitor(looks[0]);
    const exercise = await theExercise('seed-vault');
    await openReview({ db }, page, exercise);
    await writeCode(page, exercise, submissionFor(exercise, 'wrong'));
    await runCode(page);
    expect(await runCode(page)).toMatch(/^Two runs did not pass/);
    await page.getByText(/^run 2, /).waitFor();
    const first = page.locator('.test-list > li').first();
    expect(await first.getAttribute('class')).toBe('failed');
    expect(await first.locator('.test-message').innerText()).toMatch(/got .+, want /);
    await page.getByRole('group', { name: /^Difference/ }).waitFor();
    await expectNoAxeViolations(page);
  });

  test('Ctrl and Enter run it, reset takes back what was typed, and the reset is undone', async () => {
    const { page, place, exercise } = await lessonOf('seat-offers');
    await writeCode(place, exercise, folderOf(exercise, 'solution'));
    await place.getByRole('button', { name: 'Reset' }).click();
    await place.getByText('as given').waitFor();
    await place.getByRole('button', { name: 'Undo the reset' }).click();
    await place.getByText('len(airlines)').waitFor();
    await place.getByRole('button', { name: 'Changes' }).click();
    await place
      .getByRole('group', { name: 'Your changes' })
      .getByText('offers := make(chan int, len(airlines))')
      .waitFor();
    await place.getByRole('button', { name: 'Edit' }).click();
    await place.getByRole('textbox', { name: /^Code, booking/ }).click();
    await page.keyboard.press('Control+Enter');
    await place.getByRole('heading', { name: 'Every test passes' }).waitFor();
  });

  test('what a visitor typed is still there once they have an account', async () => {
    const { page, place, exercise } = await lessonOf('seat-offers');
    await writeCode(place, exercise, folderOf(exercise, 'solution'));
    await page.goto('/sign-up');
    await page.getByLabel('Name').fill('Ana');
    await page.getByLabel('E-mail').fill('ana@example.org');
    await page.getByLabel('Password').fill('a long password');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-up'));
    await page.goto(`/course/${exercise.unitId}/${exercise.lessonId}`);
    const again = await inLesson(page, exercise);
    await again.scrollIntoViewIfNeeded();
    await again.getByText('edited').waitFor();
    expect(await runCode(again)).toMatch(/^Every test passes/);
  });

  test('the unwrapped error: blanks are filled, first the wrong way round', async () => {
    const { place, exercise } = await lessonOf('seed-vault');
    await writeCode(place, exercise, submissionFor(exercise, 'wrong'));
    expect(await runCode(place)).toMatch(/of 3 tests? fails?/);
    await place.getByText('errors.Is(err, ErrLabel): got true, want false').waitFor();
    await writeCode(place, exercise, submissionFor(exercise, 'right'));
    expect(await runCode(place)).toMatch(/^Every test passes/);
  });

  test.each([
    { slug: 'queue-advice', defects: 4, ...looks[0] },
    { slug: 'toll-status', defects: 3, ...looks[1] },
  ])(
    'a test is written until it finds each of $defects defects, in a review, at $width',
    async ({ slug, defects, ...look }) => {
      const page = await visitor(look);
      const exercise = await theExercise(slug);
      expect(exercise.source).toMatchObject({ mutants: Array(defects).fill(expect.anything()) });
      await openReview({ db }, page, exercise);
      await writeCode(page, exercise, submissionFor(exercise, 'wrong'));
      // Results come one by one: the first is there while it still runs.
      const streamed = page.waitForFunction(
        () =>
          document.querySelector('.test-list .passed') &&
          /Stop/.test(document.querySelector('.dock')?.textContent ?? ''),
      );
      await runCode(page);
      await streamed;
      await page.getByText('Your tests pass on code with this defect.').first().waitFor();
      await expectNoAxeViolations(page);
      await writeCode(page, exercise, submissionFor(exercise, 'right'));
      expect(await runCode(page)).toMatch(/^Every test passes/);
    },
  );

  test.each(looks)('lines are put in order and moved by keyboard, at $width in $colorScheme', async (options) => {
    const page = await visitor(options);
    const exercise = await theExercise('depot-scans');
    await openReview({ db }, page, exercise);
    const right = submissionFor(exercise, 'right');
    if (right.type !== 'order') throw new Error('no order');
    // The first two the wrong way round, then moved.
    const [first = '', second = '', ...rest] = right.pieces;
    await writeCode(page, exercise, { type: 'order', pieces: [second, first, ...rest] });
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /line 2 of/ }).focus();
    await page.keyboard.press('ArrowUp');
    const moved = page.getByRole('button', { name: /line 1 of/ });
    await soon(async () => expect(await moved.evaluate((one) => one === document.activeElement)).toBe(true));
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Every test passes' }).waitFor();
  });
});
