// Suspending an objective: it is not asked, counted or scheduled until it is resumed, and nothing about its memory changes.
import { mergeGuest } from '@/lib/commands/merge-guest';
import { readCourseMap } from '@/lib/commands/read-course-map';
import { readMe } from '@/lib/commands/read-me';
import { renameObjectives } from '@/lib/commands/rename-objectives';
import { resumeObjective, suspendObjective } from '@/lib/commands/suspend-objective';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import { leechLapses } from '@/lib/core/scheduling';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import {
  answer,
  askedBy,
  begin,
  cardOf,
  exerciseOf,
  itemOf,
  learn,
  makeAccount,
  makeGuest,
  practise,
  review,
  reviewAll,
  study,
} from '@/tests/support/learner';
import { lonelyObjective, makeCourse } from '@/tests/support/made-course';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('suspending', (open) => {
  test('takes it out of the review under way, of practice and of every count, until it is resumed', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'green-1-a']);
    app.clock.advance(40 * dayMs);
    const before = await cardOf(app, guest, 'red-1-a');
    const first = itemOf(await review(app, guest));
    const suspended = askedBy(app, first);
    await practise(app, guest);
    await suspendObjective(app, guest, suspended);
    // Pressed twice, or in another tab.
    app.clock.advance(1000);
    await suspendObjective(app, guest, suspended);
    const { suspendedAt } = await cardOf(app, guest, suspended);
    expect(suspendedAt).toEqual(new Date(app.now().getTime() - 1000));
    expect(await readMe(app, guest)).toMatchObject({ dueCount: 1 });
    const lesson = (await readCourseMap(app, guest)).units
      .flatMap((unit) => unit.lessons)
      .find(({ lessonId }) => lessonId === app.course.objective(suspended)?.lessonId);
    expect(lesson).toMatchObject({ state: 'started', dueCount: 0 });
    expect(askedBy(app, itemOf(await practise(app, guest)))).not.toBe(suspended);
    // An answer that was on its way is kept, and moves nothing.
    const late = await answer(app, guest, first.presentation, 'right');
    expect(late).toMatchObject({ scheduled: false, unscheduledText: expect.stringMatching(/suspended/) });
    expect(await reviewAll(app, guest)).not.toContain(suspended);

    await resumeObjective(app, guest, suspended);
    await resumeObjective(app, guest, suspended);
    expect(await readMe(app, guest)).toMatchObject({ dueCount: 1 });
    if (suspended === 'red-1-a') expect(await cardOf(app, guest, 'red-1-a')).toEqual(before);
    await expectStoredIsFolded(app);
  });

  test('is offered after the answer to a pattern that keeps slipping', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, [lonelyObjective]);
    for (let lapses = 1; lapses <= leechLapses; lapses++) {
      app.clock.advance(60 * dayMs);
      const wrong = await answer(app, guest, itemOf(await review(app, guest)).presentation, 'wrong');
      expect(wrong.leech).toEqual(lapses < leechLapses ? null : { objectiveId: lonelyObjective, lapses });
      app.clock.advance(11 * minuteMs);
      await answer(app, guest, itemOf(await review(app, guest)).presentation, 'right');
    }
    // Once it is suspended, or where the answer moved nothing, there is nothing to offer.
    await suspendObjective(app, guest, lonelyObjective);
    expect(await study(app, guest, lonelyObjective)).toMatchObject({ leech: null });
  });

  test('is for what was begun', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    for (const id of ['red-1-a', 'no-such-objective']) {
      await expect(suspendObjective(app, guest, id)).rejects.toMatchObject({ code: 'not-found' });
      await expect(resumeObjective(app, guest, id)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('outlives an undo, a new id and the move into an account', async () => {
    const app = await makeApp(open);
    const [guest, account] = [await makeGuest(app), await makeAccount(app)];
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'pick'));
    app.clock.advance(3 * dayMs);
    const { id } = await answer(app, guest, shown, 'wrong');
    await suspendObjective(app, guest, 'red-1-a');
    await suspendObjective(app, guest, 'red-1-b');
    const { suspendedAt } = await cardOf(app, guest, 'red-1-a');
    await undoAttempt(app, guest, id);
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ suspendedAt });
    const course = await makeCourse((one) => (one.objective === 'red-1-a' ? { ...one, objective: 'red-1-new' } : one));
    const renamed = app.withCourse(course);
    await renameObjectives(renamed);
    expect(await cardOf(app, guest, 'red-1-new')).toMatchObject({ suspendedAt });
    // The account's own switch goes before the guest's.
    await study(app, account, 'red-1-b');
    await mergeGuest(renamed, guest, account);
    expect(await cardOf(app, account, 'red-1-new')).toMatchObject({ suspendedAt });
    expect(await cardOf(app, account, 'red-1-b')).toMatchObject({ suspendedAt: null });
    await expectStoredIsFolded(renamed);
  });
});
