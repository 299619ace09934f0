// A review session: planned by urgency and minutes, left and resumed, and honest about what is left for later.
import type { SignedInActor } from '@/lib/core/access';
import { expectStoredIsFolded, makeApp, type TestApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { answer, askedBy, itemOf, learn, makeGuest, practise, review, reviewAll, study } from '@/tests/support/learner';
import { lonelyObjective, madeUnits, objectiveId } from '@/tests/support/made-course';

// PGlite on a busy machine is slow.
jest.setTimeout(60_000);

const all = madeUnits.flatMap((unit) => [1, 2].flatMap((lesson) => [0, 1].map((n) => objectiveId(unit, lesson, n))));
const lessonOf = (app: TestApp, id: string) => app.course.objective(id)?.lessonId;

/** What the learner will be able to set one day. */
const prefer = (app: TestApp, actor: SignedInActor, data: { newPerDay?: number; minutesPerDay?: number }) =>
  app.db.client.user.update({ where: { id: actor.userId }, data });

describeDatabases('reviewing', (open) => {
  test('asks everything that is due, each once, and no two of one lesson in a row', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, all);
    app.clock.advance(3 * dayMs);
    const asked = await reviewAll(app, guest);
    expect([...asked].sort()).toEqual([...all].sort());
    for (const [i, id] of asked.entries()) expect(lessonOf(app, id)).not.toBe(lessonOf(app, asked[i - 1] ?? ''));
    const { rest, session } = await review(app, guest);
    expect(rest).toMatchObject({ canPractise: true, canGoOn: false });
    expect(session).toMatchObject({ ahead: 0, minutesLeft: 0 });
    await expectStoredIsFolded(app);
  });

  test('gives the same exercise again after a reload, under the same presentation, and counts what is done', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'green-1-a', 'blue-1-a', 'red-1-b', 'green-1-b', 'blue-1-b']);
    app.clock.advance(3 * dayMs);
    const first = await review(app, guest);
    expect(await review(app, guest)).toEqual({ ...first, notice: null });
    expect(first.session).toMatchObject({ done: [], ahead: 6, minutesLeft: 3, undo: null });
    const result = await answer(app, guest, itemOf(first).presentation, 'right');
    app.clock.advance(2 * minuteMs);
    const second = await review(app, guest);
    expect(second.session).toMatchObject({ id: first.session.id, done: ['good'], ahead: 5 });
    expect(second.session.undo?.attemptId).toBe(result.id);
    expect(itemOf(second).presentation.id).not.toBe(itemOf(first).presentation.id);
    // Options stand in the order that was written down for this presentation.
    const { exercise, presentation } = itemOf(second);
    expect(exercise.options.map((option) => option.id)).toEqual(presentation.optionOrder);
  });

  test('takes in the steps of what a lesson began while the sitting was open', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await prefer(app, guest, { newPerDay: 0 });
    await learn(app, guest, ['red-1-a', 'green-1-a']);
    app.clock.advance(3 * dayMs);
    const { session } = await review(app, guest);
    expect(session.ahead).toBe(2);
    await study(app, guest, 'blue-1-a', 'right');
    app.clock.advance(11 * minuteMs);
    expect((await review(app, guest)).session).toMatchObject({ id: session.id, ahead: 3 });
    expect((await reviewAll(app, guest)).sort()).toEqual(['blue-1-a', 'green-1-a', 'red-1-a']);
  });

  test('a new day is a new sitting', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app, 'Europe/Vienna');
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    app.clock.advance(3 * dayMs);
    const monday = await review(app, guest);
    app.clock.advance(dayMs);
    const tuesday = await review(app, guest);
    expect(tuesday.session.id).not.toBe(monday.session.id);
    expect(tuesday.item).not.toBeNull();
    expect(await app.db.client.reviewSession.count({ where: { userId: guest.userId, endedAt: null } })).toBe(1);
  });

  test('a wrong answer comes back within the sitting, after another exercise where there is one', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b', 'green-1-a', 'green-1-b']);
    app.clock.advance(3 * dayMs);
    const first = itemOf(await review(app, guest));
    const missed = askedBy(app, first);
    await answer(app, guest, first.presentation, 'wrong');
    app.clock.advance(11 * minuteMs);
    const asked: string[] = [];
    for (let n = 0; n < 4; n++) {
      const item = itemOf(await review(app, guest));
      asked.push(askedBy(app, item));
      await answer(app, guest, item.presentation, 'right');
    }
    expect(asked[0]).not.toBe(missed);
    expect(asked).toContain(missed);
    expect(new Set(asked).size).toBe(4);
  });

  test('brings new objectives of begun lessons, as many as the day allows', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await prefer(app, guest, { newPerDay: 5 });
    await learn(app, guest, ['red-1-a', 'red-2-a', 'green-1-a', 'green-2-a']);
    // Four were begun today in lessons; one more may come.
    const fresh = async () => {
      const asked = await reviewAll(app, guest);
      return asked.filter((id) => !['red-1-a', 'red-2-a', 'green-1-a', 'green-2-a'].includes(id));
    };
    expect(await fresh()).toEqual(['red-1-b']);
    expect((await review(app, guest)).item).toBeNull();
    app.clock.advance(dayMs);
    // Of the lessons that were not begun nothing comes.
    expect((await fresh()).filter((id) => id !== 'red-1-b').sort()).toEqual(['green-1-b', 'green-2-b', 'red-2-b']);
    const day = await app.db.client.dayTotal.findFirst({ where: { userId: guest.userId, studyDay: '2026-03-03' } });
    expect(day).toMatchObject({ newObjectives: 3 });
    await expectStoredIsFolded(app);
  });

  test('sizes the day by minutes, from the authors’ estimate and then the learner’s own times', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, all.slice(0, 6));
    app.clock.advance(3 * dayMs);
    expect((await review(app, guest)).session).toMatchObject({ ahead: 6, minutesLeft: 3 });
    for (let n = 0; n < 6; n++) {
      const item = itemOf(await review(app, guest));
      expect(item.usualSeconds).toBe(n < 5 ? 30 : 120);
      app.clock.advance(2 * minuteMs);
      await answer(app, guest, item.presentation, 'right');
    }
  });

  test('a backlog is spread: the most urgent today, the day is done, and more only on request', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, [...all, lonelyObjective]);
    await prefer(app, guest, { minutesPerDay: 1 });
    app.clock.advance(30 * dayMs);
    const first = await review(app, guest);
    expect(first.notice).toBe('13 are due. The 10 most urgent come today, the rest tomorrow.');
    expect(first.session.ahead).toBe(10);
    const asked = await reviewAll(app, guest);
    expect(asked).toHaveLength(10);
    const done = await review(app, guest);
    expect(done.item).toBeNull();
    expect(done.rest).toMatchObject({ title: 'Done for today', canGoOn: true, canPractise: true });
    expect(done.rest?.text).toMatch(/^3 reviews of your backlog are left/);

    const more = await review(app, guest, true);
    expect(more.session.ahead).toBe(3);
    expect((await reviewAll(app, guest)).filter((id) => asked.includes(id))).toEqual([]);
    expect((await review(app, guest)).rest).toMatchObject({ canGoOn: false });
    await expectStoredIsFolded(app);
  });

  test('on a day that is done, a learning step that falls due still comes', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, [...all, lonelyObjective]);
    await prefer(app, guest, { minutesPerDay: 1 });
    app.clock.advance(30 * dayMs);
    let last = '';
    for (let n = 0; n < 10; n++) {
      const item = itemOf(await review(app, guest));
      last = askedBy(app, item);
      await answer(app, guest, item.presentation, n === 9 ? 'wrong' : 'right');
    }
    expect((await review(app, guest)).rest).toMatchObject({ title: 'Done: 10 exercises', canGoOn: true });
    app.clock.advance(11 * minuteMs);
    const again = await review(app, guest);
    expect(askedBy(app, itemOf(again))).toBe(last);
    expect(again.session.ahead).toBe(1);
  });

  test('does not ask what a lesson or another tab answered meanwhile', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    app.clock.advance(3 * dayMs);
    const standing = itemOf(await review(app, guest));
    const objective = askedBy(app, standing);
    expect((await study(app, guest, objective, 'right', 'pick')).scheduled).toBe(true);
    expect((await review(app, guest)).session.ahead).toBe(1);
    expect(askedBy(app, itemOf(await review(app, guest)))).not.toBe(objective);
    // The late answer from the first tab is kept and told so; the schedule stays as the lesson left it.
    const late = await answer(app, guest, standing.presentation, 'wrong');
    expect(late).toMatchObject({ scheduled: false, unscheduledText: expect.stringMatching(/elsewhere/) });
    expect((await review(app, guest)).session.ahead).toBe(1);
    await expectStoredIsFolded(app);
  });

  test('never asks a suspended card', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    await learn(app, guest, ['red-1-a', 'red-1-b']);
    const where = { userId_objectiveId: { userId: guest.userId, objectiveId: 'red-1-a' } };
    await app.db.client.card.update({ where, data: { suspendedAt: app.now() } });
    app.clock.advance(3 * dayMs);
    expect(await reviewAll(app, guest)).toEqual(['red-1-b']);
    expect(await study(app, guest, 'red-1-a', 'right')).toMatchObject({ scheduled: false });
    await expectStoredIsFolded(app);
    expect((await app.db.client.card.findUnique({ where }))?.suspendedAt).not.toBeNull();
  });

  test('practice asks the weakest first, and goes round as often as one likes', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    expect((await practise(app, guest)).rest).toMatchObject({ canPractise: false });
    await learn(app, guest, ['green-1-a']);
    app.clock.advance(10 * dayMs);
    await learn(app, guest, ['red-1-a']);
    for (let round = 0; round < 2; round++) {
      expect(askedBy(app, itemOf(await practise(app, guest)))).toBe('green-1-a');
      for (let state = await practise(app, guest); state.item; state = await practise(app, guest)) {
        await answer(app, guest, state.item.presentation, 'right');
      }
    }
    await expectStoredIsFolded(app);
  });
});
