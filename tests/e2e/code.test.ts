// Code that is run, as a person does it: fixed in two ways, nearly fixed, not compiling; blanks, lines in order and a test of one's own.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { decode } from 'next-auth/jwt';
import type { Page } from 'playwright-core';
import { serve } from '@/lib/commands/present-exercise';
import type { CourseExercise } from '@/lib/content/course';
import { goFilesIn } from '@/lib/content/run-graded';
import type { Submission } from '@/lib/core/program';
import { type Database, openDatabase } from '@/lib/data/open-database';
import { addReviewSession } from '@/lib/data/review-sessions';
import { describeInBrowser, expectNoAxeViolations } from '@/tests/support/browser';
import { runCode, submissionFor, writeCode } from '@/tests/support/code-answers';
import { inLesson, promptOf, study, theCourse, theExercise } from '@/tests/support/learner-page';
import { startTestServer, type TestServer, testSecret } from '@/tests/support/server';

jest.setTimeout(120_000);

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
    const page = await browser.open({ baseURL: server.url, ...options });
    await page.goto(`/course/${exercise.unitId}/${exercise.lessonId}`);
    return { page, exercise, place: await inLesson(page, exercise) };
  };

  /** A review that asks this exercise now. */
  const asked = async (page: Page, exercise: CourseExercise) => {
    const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('session-token'));
    const token = await decode({ token: cookie?.value ?? '', secret: testSecret });
    const actor = { type: 'user', userId: token?.sub ?? '', state: 'guest', role: 'learner', name: null } as const;
    const app = { db, course: await theCourse(), now: () => new Date() };
    await db.transaction(async (tx) => {
      const session = { id: randomUUID(), mode: 'review', lessonId: null, leftCount: 0, startedAt: app.now() };
      const user = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } });
      const studyDay = new Date(Date.now() - user.dayStartHour * 3_600_000).toISOString().slice(0, 10);
      const { id } = await addReviewSession(actor, tx, { ...session, studyDay, plan: [exercise.objectiveId] });
      const shown = { id: randomUUID(), exerciseId: exercise.id, mode: 'review', reviewSessionId: id } as const;
      await serve(app, actor, tx, shown);
    });
    await page.goto('/review');
    await page.getByRole('heading', { level: 1, name: await promptOf(exercise), exact: true }).waitFor();
  };

  const visitor = async (options: { width?: number; colorScheme?: 'light' | 'dark' } = {}) => {
    const page = await browser.open({ baseURL: server.url, timezoneId: 'UTC', ...options });
    await page.goto('/course');
    await study(page, await theExercise('first-price'));
    return page;
  };

  test('the leak is fixed in one way, and in another', async () => {
    for (const folder of ['solution', 'accepts/select-done']) {
      const { place, exercise } = await lessonOf('seat-offers');
      await writeCode(place, exercise, folderOf(exercise, folder));
      expect(await runCode(place)).toMatch(/^Every test passes/);
      await place.getByText('right at once, without a hint').waitFor();
      await place.getByText('One way to do it').waitFor();
    }
  });

  test('a buffer of a guessed size still leaks, and it is said where; what does not compile is free', async () => {
    const { page, place, exercise } = await lessonOf('seat-offers');
    await writeCode(place, exercise, {
      type: 'files',
      files: { 'booking.go': 'package booking\n\nfunc Book() int { retrun 1 }\n' },
    });
    expect(await runCode(place)).toMatch(/^It does not compile/);
    await place.getByText('booking.go:3', { exact: false }).first().waitFor();
    await place.getByText('This run is free').waitFor();
    await writeCode(place, exercise, folderOf(exercise, 'rejects/guessed-buffer'));
    expect(await runCode(place)).toMatch(/^\d goroutines? (is|are) left/);
    await place.getByText(/started in line 12, waits? in line 13 \(chan send\)/).waitFor();
    await expectNoAxeViolations(page);
    // What was typed is still there after a reload.
    await page.reload();
    const again = await inLesson(page, exercise);
    await again.getByText('make(chan int, 1)').waitFor();
    await writeCode(again, exercise, folderOf(exercise, 'solution'));
    expect(await runCode(again)).toMatch(/^Every test passes/);
    await again.getByText('the second run passed, without a hint').waitFor();
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

  test('the unwrapped error: blanks are filled, first the wrong way round', async () => {
    const { place, exercise } = await lessonOf('seed-vault');
    await writeCode(place, exercise, submissionFor(exercise, 'wrong'));
    expect(await runCode(place)).toMatch(/of 3 tests? fails?/);
    await place.getByText('errors.Is(err, ErrLabel): got true, want false').waitFor();
    await writeCode(place, exercise, submissionFor(exercise, 'right'));
    expect(await runCode(place)).toMatch(/^Every test passes/);
  });

  test('a table is completed until it finds every defect, in a review', async () => {
    const page = await visitor();
    const exercise = await theExercise('queue-advice');
    await asked(page, exercise);
    await writeCode(page, exercise, submissionFor(exercise, 'wrong'));
    await runCode(page);
    await page.getByText('Your tests pass on code with this defect.').first().waitFor();
    await expectNoAxeViolations(page);
    await writeCode(page, exercise, submissionFor(exercise, 'right'));
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Every test passes' }).waitFor();
  });

  test.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('lines are put in order and moved by keyboard, at $width in $colorScheme', async (options) => {
    const page = await visitor(options);
    const exercise = await theExercise('depot-scans');
    await asked(page, exercise);
    const right = submissionFor(exercise, 'right');
    if (right.type !== 'order') throw new Error('no order');
    // The first two the wrong way round, then moved.
    const [first = '', second = '', ...rest] = right.pieces;
    await writeCode(page, exercise, { type: 'order', pieces: [second, first, ...rest] });
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /line 2 of/ }).focus();
    await page.keyboard.press('ArrowUp');
    expect(
      await page.getByRole('button', { name: /line 1 of/ }).evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.getByRole('button', { name: /^Run/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Every test passes' }).waitFor();
  });
});
