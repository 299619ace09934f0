// Progress by the real commands: the figures say what happened, from a number of queries that history does not raise; and one objective's history.
import { listObjectives } from '@/lib/commands/list-objectives';
import { historyPageSize, readObjectiveHistory } from '@/lib/commands/read-objective-history';
import { readProgress } from '@/lib/commands/read-progress';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import { type Actor, visitor } from '@/lib/core/access';
import { objectiveSorts } from '@/lib/core/progress';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs, minuteMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { learn, makeAccount, makeGuest, practise, reviewAll, study } from '@/tests/support/learner';

jest.setTimeout(90_000);

const some = ['red-1-a', 'red-1-b', 'green-1-a'];

/** The same app, and how often its database was asked. */
function counting(app: TestApp): { app: TestApp; queries: () => number } {
  let queries = 0;
  const client = app.db.client.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        queries++;
        return query(args);
      },
    },
  }) as unknown as TestApp['db']['client'];
  return { app: { ...app, db: { ...app.db, client } }, queries: () => queries };
}

const historyOf = (app: TestApp, actor: Actor, objectiveId: string, page = 1) =>
  readObjectiveHistory(app, actor, { objectiveId, page });

describeDatabases('progress', (open) => {
  test('is empty before the first answer, for a guest as well', async () => {
    const app = await makeApp(open);
    const progress = await readProgress(app, await makeGuest(app));
    expect(progress).toMatchObject({ begunCount: 0, objectiveCount: 13, recallNow: 0, hardest: [], kinds: [] });
    expect(progress.retention.share).toBeNull();
    expect(progress.units.map(({ band }) => band)).toEqual(['not started', 'not started', 'not started']);
    expect(progress.nextLesson?.title).toBe('Lesson red-1');
  });

  test('says what was done and what is ahead', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    await learn(app, learner, some);
    app.clock.advance(3 * dayMs);
    const due = await readProgress(app, learner);
    expect(due.ahead.due[0]).toEqual({ studyDay: '2026-03-05', count: 3 });
    await reviewAll(app, learner, { say: 'wrong' });
    const progress = await readProgress(app, learner);
    expect(progress).toMatchObject({ studyDay: '2026-03-05', begunCount: 4, lastingCount: 0 });
    // The reviews also offer what else the begun lessons have; only what was known before counts for retention.
    expect(progress.retention).toMatchObject({ share: 0, answers: 3 });
    expect(progress.calendar).toMatchObject({ studied: 2, span: 4, longestRun: 1 });
    expect(progress.hardest.map(({ objectiveId, lapses }) => [objectiveId, lapses]).sort()).toEqual(
      some.map((id) => [id, 1]).sort(),
    );
    expect(progress.hardest[0]?.passage.href).toMatch(/^\/course\/(red|green)\/\w+-1#the-pattern$/);
    const answers = progress.kinds.reduce((sum, kind) => sum + kind.answers, 0);
    const ms = progress.kinds.reduce((sum, kind) => sum + kind.durationMs, 0);
    expect([answers, ms]).toEqual([await app.db.client.attempt.count(), progress.time.wholeMs]);
    expect(progress.ahead.withReviews[0]).toBeCloseTo(progress.recallNow, 6);
    expect(progress.ahead.withReviews).toHaveLength(43);
    // A stranger has none of it.
    expect((await readProgress(app, await makeAccount(app))).begunCount).toBe(0);
  });

  test('does not count what was taken back', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    await learn(app, learner, some);
    const before = await readProgress(app, learner);
    app.clock.advance(3 * dayMs);
    const { id } = await study(app, learner, 'red-1-a', 'wrong');
    await undoAttempt(app, learner, id);
    const after = await readProgress(app, learner);
    expect(after.kinds).toEqual(before.kinds);
    expect([after.hardest, after.time]).toEqual([[], before.time]);
  });

  test('is read by as many queries after many answers as after one', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    const asked = async () => {
      const { app: counted, queries } = counting(app);
      await readProgress(counted, learner);
      return queries();
    };
    await study(app, learner, 'red-1-a', 'right');
    const few = await asked();
    await learn(app, learner, some);
    app.clock.advance(3 * dayMs);
    await reviewAll(app, learner, { say: 'wrong' });
    app.clock.advance(dayMs);
    await reviewAll(app, learner);
    expect(await app.db.client.attempt.count()).toBeGreaterThan(12);
    expect([few, await asked()]).toEqual([6, 6]);
  });
});

describeDatabases('the history of an objective', (open) => {
  test('has every answer, whether it counted and why not, what was taken back, and when it was begun anew', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    await study(app, learner, 'red-1-a', 'wrong');
    app.clock.advance(11 * minuteMs);
    await study(app, learner, 'red-1-a', 'right', 'spot');
    await study(app, learner, 'red-1-a', 'right', 'pick');
    app.clock.advance(3 * dayMs);
    const { id } = await study(app, learner, 'red-1-a', 'revealed');
    await undoAttempt(app, learner, id);
    const history = await historyOf(app, learner, 'red-1-a');
    const attempts = history.events.flatMap((event) => (event.type === 'attempt' ? [event] : []));
    expect(attempts.map(({ outcome, rating, kind, mode }) => [outcome, rating, kind, mode])).toEqual([
      ['revealed', 'again', 'choice', 'lesson'],
      ['right', 'good', 'predict', 'lesson'],
      ['right', 'good', 'spot', 'lesson'],
      ['wrong', 'again', 'choice', 'lesson'],
    ]);
    const [undone, extra, second, first] = attempts;
    expect(undone?.takenBackAt).toBe(app.clock.now().toISOString());
    expect(extra?.unscheduledText).toMatch(/^Not due yet/);
    expect([extra?.intervalBefore, extra?.intervalAfter]).toEqual([null, null]);
    expect([first?.intervalBefore, first?.intervalAfter]).toEqual([null, '1 minute']);
    expect([second?.intervalBefore, second?.lastsBefore]).toEqual(['1 minute', first?.lastsAfter]);
    expect(history.curve?.answers.map(({ isRight }) => isRight)).toEqual([false, true]);
    expect(history.card).toMatchObject({ reps: 2, lapses: 0, isLeech: false });
    // No word of what was asked, or of the answer.
    expect(JSON.stringify(history)).not.toMatch(/secret|claim|exerciseId/);

    const resetAt = new Date(app.clock.now().getTime() - dayMs);
    const reset = { userId: learner.userId, objectiveId: 'red-1-a', sequence: 99, resetAt };
    await app.db.client.objectiveReset.create({ data: reset });
    const again = await historyOf(app, learner, 'red-1-a');
    expect(again.events.map(({ type }) => type)).toEqual(['attempt', 'reset', 'attempt', 'attempt', 'attempt']);
    expect(again.curve).toBeNull();
  });

  test('is nobody else’s, and there is none of what the course does not have', async () => {
    const app = await makeApp(open);
    await learn(app, await makeAccount(app), some);
    for (const stranger of [visitor, await makeGuest(app)]) {
      const history = await historyOf(app, stranger, 'red-1-a');
      expect([history.card, history.events, history.attemptCount]).toEqual([null, [], 0]);
    }
    for (const id of ['nothing', '', '__proto__', 'constructor', 'red-1-a ']) {
      await expect(historyOf(app, visitor, id)).rejects.toMatchObject({ code: 'not-found' });
    }
  });

  test('comes a page at a time, with a reset on the page of its time', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    await study(app, learner, 'lonely-a', 'right');
    for (let n = 0; n < historyPageSize; n++) {
      app.clock.advance(minuteMs);
      await study(app, learner, 'lonely-a', 'right');
    }
    const resetAt = new Date(app.clock.now().getTime() - (historyPageSize + 0.5) * minuteMs + 1000);
    await app.db.client.objectiveReset.create({
      data: { userId: learner.userId, objectiveId: 'lonely-a', sequence: 999, resetAt },
    });
    const pages = await Promise.all([1, 2].map((page) => historyOf(app, learner, 'lonely-a', page)));
    expect(pages.map(({ page, pageCount, attemptCount }) => [page, pageCount, attemptCount])).toEqual([
      [1, 2, historyPageSize + 1],
      [2, 2, historyPageSize + 1],
    ]);
    const ids = pages.flatMap(({ events }) => events.flatMap((event) => (event.type === 'attempt' ? [event.id] : [])));
    expect(new Set(ids).size).toBe(historyPageSize + 1);
    expect(pages.flatMap(({ events }) => events).filter(({ type }) => type === 'reset')).toHaveLength(1);
  });
});

describeDatabases('the table of objectives', (open) => {
  test('has what is begun, in every order and its reverse', async () => {
    const app = await makeApp(open);
    const learner = await makeAccount(app);
    await learn(app, learner, some);
    app.clock.advance(3 * dayMs);
    await study(app, learner, 'green-1-a', 'wrong');
    await practise(app, learner);
    const idsBy = async (sort: (typeof objectiveSorts)[number], isReversed: boolean) =>
      (await listObjectives(app, learner, { sort, isReversed, page: 1 })).rows.map((row) => row.objectiveId);
    for (const sort of objectiveSorts) {
      const ids = await idsBy(sort, false);
      expect([...ids].sort()).toEqual([...some].sort());
      expect(await idsBy(sort, true)).toEqual([...ids].reverse());
    }
    expect(await idsBy('course', false)).toEqual(['red-1-a', 'red-1-b', 'green-1-a']);
    expect((await idsBy('lapses', false))[0]).toBe('green-1-a');
    expect(await listObjectives(app, learner, { sort: 'due', isReversed: false, page: 2 })).toMatchObject({ rows: [] });
    expect((await listObjectives(app, visitor, { sort: 'due', isReversed: false, page: 1 })).count).toBe(0);
  });
});
