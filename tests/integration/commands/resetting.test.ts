// Beginning an objective anew: the card is forgotten, history, totals and "learned" stay, and nothing that happens later brings it back.
import { mergeGuest } from '@/lib/commands/merge-guest';
import { readLessonProgress } from '@/lib/commands/read-course-map';
import { renameObjectives } from '@/lib/commands/rename-objectives';
import { resetObjective } from '@/lib/commands/reset-objective';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import { findCard } from '@/lib/data/cards';
import { dayTotals, objectiveTotals } from '@/lib/data/totals';
import { expectStoredIsFolded, makeApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import {
  answer,
  begin,
  cardOf,
  exerciseOf,
  itemAsking,
  learn,
  makeAccount,
  makeGuest,
  reviewAll,
  study,
} from '@/tests/support/learner';
import { lonelyObjective, makeCourse } from '@/tests/support/made-course';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

describeDatabases('resetting', (open) => {
  test('forgets the card alone, once; then the objective is new, and learned all the same', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    app.clock.advance(3 * dayMs);
    const tx = app.db.client;
    const before = [await dayTotals(guest, tx), await objectiveTotals(guest, tx)];
    const old = await cardOf(app, guest, 'red-1-a');
    // Pressed twice, in two tabs at once.
    await Promise.all([resetObjective(app, guest, 'red-1-a'), resetObjective(app, guest, 'red-1-a')]);
    expect(await tx.objectiveReset.count()).toBe(1);
    expect(await findCard(guest, tx, 'red-1-a')).toBeNull();
    expect([await dayTotals(guest, tx), await objectiveTotals(guest, tx)]).toEqual(before);
    const lesson = app.course.lesson('red-1');
    if (!lesson) throw new Error('no lesson');
    expect(await readLessonProgress(app, guest, lesson)).toMatchObject({ begunCount: 1, learnedCount: 2 });
    await expectStoredIsFolded(app);

    const item = await itemAsking(app, guest, 'red-1-a');
    expect(item.isNew).toBe(true);
    expect(await answer(app, guest, item.presentation, 'right')).toMatchObject({ rating: 'good', scheduled: true });
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ reps: 1, version: old.version + 2 });
    await expectStoredIsFolded(app);
  });

  test('of the only objective of a lesson still has it asked as new', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, [lonelyObjective]);
    await resetObjective(app, guest, lonelyObjective);
    expect(await reviewAll(app, guest)).toContain(lonelyObjective);
  });

  test('an undo across it takes back the answer, not the reset; an exercise that stood open moves nothing', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const open1 = await begin(app, guest, exerciseOf(app, 'red-1-a', 'spot'));
    const { id } = await study(app, guest, 'red-1-a');
    const open2 = await begin(app, guest, exerciseOf(app, 'red-1-a', 'pick'));
    await resetObjective(app, guest, 'red-1-a');
    await undoAttempt(app, guest, id);
    expect(await findCard(guest, app.db.client, 'red-1-a')).toBeNull();
    expect(await objectiveTotals(guest, app.db.client)).toEqual([]);
    expect(await answer(app, guest, open2, 'right')).toMatchObject({ scheduled: false });
    // Shown where there was no card, answered where there is none: that is the same.
    const begun = await answer(app, guest, open1, 'right');
    expect(begun).toMatchObject({ scheduled: true });
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ reps: 1, version: 4 });
    await undoAttempt(app, guest, begun.id);
    expect(await findCard(guest, app.db.client, 'red-1-a')).toBeNull();
    await study(app, guest, 'red-1-a', 'wrong', 'pick');
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ reps: 1, version: 6 });
    await expectStoredIsFolded(app);
  });

  test('holds where the clock was set back before and after it', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await study(app, guest, 'red-1-a');
    app.clock.advance(-dayMs);
    await resetObjective(app, guest, 'red-1-a');
    app.clock.advance(-dayMs);
    await study(app, guest, 'red-1-a', 'wrong', 'spot');
    expect(await cardOf(app, guest, 'red-1-a')).toMatchObject({ reps: 1, version: 3 });
    await expectStoredIsFolded(app);
  });

  test('goes with a new id and into an account, and forgets only what was before it', async () => {
    const app = await makeApp(open);
    const [guest, account] = [await makeGuest(app), await makeAccount(app)];
    await study(app, account, 'red-1-a');
    app.clock.advance(minuteMs);
    await study(app, guest, 'red-1-a');
    await resetObjective(app, guest, 'red-1-a');
    app.clock.advance(20 * minuteMs);
    await study(app, account, 'red-1-a', 'wrong', 'spot');
    const course = await makeCourse((one) => (one.objective === 'red-1-a' ? { ...one, objective: 'red-1-new' } : one));
    const renamed = app.withCourse(course);
    expect(await renameObjectives(renamed)).toBe(2);
    expect(await findCard(guest, app.db.client, 'red-1-new')).toBeNull();
    await expectStoredIsFolded(renamed);
    await mergeGuest(renamed, guest, account);
    expect(await app.db.client.objectiveReset.count({ where: { userId: account.userId } })).toBe(1);
    expect(await cardOf(app, account, 'red-1-new')).toMatchObject({ reps: 1 });
    await expectStoredIsFolded(renamed);
  });

  test('is for objectives of the course', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await expect(resetObjective(app, guest, 'no-such-objective')).rejects.toMatchObject({ code: 'not-found' });
    await resetObjective(app, guest, 'red-1-a');
    expect(await app.db.client.objectiveReset.count()).toBe(0);
  });
});
