// A pause: nothing is asked for until it is over or ended, everything else goes on, and no card is moved.
import { pauseReviews, resumeReviews } from '@/lib/commands/pause-reviews';
import { readCourseMap, readLessonProgress } from '@/lib/commands/read-course-map';
import { readMe } from '@/lib/commands/read-me';
import { reviewState } from '@/lib/commands/review-state';
import { startTestOut } from '@/lib/commands/start-test-out';
import { listCards } from '@/lib/data/cards';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { answer, itemOf, learn, makeGuest, practise, review, study } from '@/tests/support/learner';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('pausing', (open) => {
  test('asks for nothing until the day it names, and moves no card', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'green-1-a']);
    app.clock.advance(3 * dayMs);
    const open1 = itemOf(await review(app, guest));
    const before = await listCards(guest, app.db.client);
    // Pressed twice: the same days.
    await Promise.all([pauseReviews(app, guest, 3), pauseReviews(app, guest, 3)]);
    expect(await listCards(guest, app.db.client)).toEqual(before);
    expect(await readMe(app, guest)).toMatchObject({ dueCount: 0 });
    const map = await readCourseMap(app, guest);
    expect(map.today).toMatchObject({
      ...{ dueCount: 0, newCount: 0, minutes: 0, nextDueAt: null, pausedUntilText: 'Sunday 8 March' },
    });
    expect(map.units[0]?.lessons[0]).toMatchObject({ dueCount: 0, state: 'started' });
    for (const more of [false, true]) {
      const { item, session, rest } = await review(app, guest, more);
      expect({ item, done: session.done }).toEqual({ item: null, done: [] });
      expect(rest).toMatchObject({
        ...{ title: 'Paused until Sunday 8 March', pausedUntil: '2026-03-08', canGoOn: false, canPractise: true },
      });
    }
    // What was on its way counts, practice, lessons and tests go on.
    expect(await answer(app, guest, open1.presentation, 'right')).toMatchObject({ scheduled: true });
    expect((await practise(app, guest)).item).not.toBeNull();
    expect(await study(app, guest, 'blue-1-a')).toMatchObject({ scheduled: true });
    await startTestOut(app, guest, 'red-2');
    expect((await reviewState(app, guest, { mode: 'test-out', lessonId: 'red-2' })).item).not.toBeNull();

    app.clock.advance(2 * dayMs);
    expect((await review(app, guest)).rest?.title).toMatch(/^Paused/);
    app.clock.advance(dayMs);
    expect((await review(app, guest)).item).not.toBeNull();
    expect((await readMe(app, guest)).dueCount).toBeGreaterThan(0);
    await expectStoredIsFolded(app);
  });

  test('can be ended at once: the review under way goes on where it was', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a']);
    app.clock.advance(3 * dayMs);
    const before = itemOf(await review(app, guest));
    await pauseReviews(app, guest, 60);
    expect((await review(app, guest)).item).toBeNull();
    await Promise.all([resumeReviews(app, guest), resumeReviews(app, guest)]);
    expect(itemOf(await review(app, guest)).presentation.id).toBe(before.presentation.id);
    const lesson = app.course.lesson('red-1');
    expect(lesson && (await readLessonProgress(app, guest, lesson))).toMatchObject({ dueCount: 1 });
  });

  test('goes by the learner’s own day', async () => {
    const app = await makeApp(open, '2026-03-02T09:00:00Z');
    const [here, far] = [await makeGuest(app), await makeGuest(app, 'Pacific/Auckland')];
    for (const guest of [here, far]) {
      await study(app, guest, 'red-1-a', 'wrong');
      await pauseReviews(app, guest, 1);
    }
    // Four in the morning of the third of March in Auckland; still the second here.
    app.clock.set('2026-03-02T15:00:00Z');
    expect((await readMe(app, far)).dueCount).toBe(1);
    expect((await readMe(app, here)).dueCount).toBe(0);
  });
});
