// Problem reports: kept once, with the version that they speak of, past the reporter's account; read and closed by administrators.
import { randomUUID } from 'node:crypto';
import { closeReport } from '@/lib/commands/close-report';
import { mergeGuest } from '@/lib/commands/merge-guest';
import { readExerciseOverview } from '@/lib/commands/read-exercise-overview';
import { readExerciseReports } from '@/lib/commands/read-exercise-reports';
import { reportProblem } from '@/lib/commands/report-problem';
import type { ProblemReportBody } from '@/lib/core/problem-report-schemas';
import { makeApp, type TestApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { exerciseOf, makeAccount, makeAdministrator, makeGuest, study } from '@/tests/support/learner';

jest.setTimeout(60_000);

const bodyOf = (app: TestApp, more: Partial<ProblemReportBody> = {}): ProblemReportBody => {
  const { id: exerciseId, contentHash } = exerciseOf(app, 'red-1-a', 'choice');
  return { id: randomUUID(), exerciseId, contentHash, topic: 'wrong-fact', text: 'This is not so.', ...more };
};

describeDatabases('a problem report', (open) => {
  test('sent twice, at once or later, is one', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const body = bodyOf(app);
    const all = await Promise.all([1, 2, 3].map(() => reportProblem(app, guest, body)));
    expect(new Set(all.map(({ createdAt }) => createdAt.getTime())).size).toBe(1);
    expect(await app.db.client.problemReport.count()).toBe(1);
  });

  test('is refused under the id of another one, and on what is no exercise', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const body = bodyOf(app);
    await reportProblem(app, guest, body);
    const other = { code: 'other-body' };
    await expect(reportProblem(app, guest, { ...body, text: 'Something else entirely.' })).rejects.toMatchObject(other);
    await expect(reportProblem(app, await makeGuest(app), body)).rejects.toMatchObject(other);
    const nowhere = bodyOf(app, { exerciseId: randomUUID() });
    await expect(reportProblem(app, guest, nowhere)).rejects.toMatchObject({ code: 'not-found' });
  });

  test('moves with a guest into the account, and outlives it', async () => {
    const app = await makeApp(open);
    const [guest, account] = [await makeGuest(app), await makeAccount(app)];
    const body = bodyOf(app);
    await reportProblem(app, guest, body);
    await mergeGuest(app, guest, account);
    const stored = () => app.db.client.problemReport.findUniqueOrThrow({ where: { id: body.id } });
    expect((await stored()).userId).toBe(account.userId);
    await app.db.client.user.delete({ where: { id: account.userId } });
    expect((await stored()).userId).toBeNull();
  });

  test('shows to administrators with the answers of its exercise, until it is closed', async () => {
    const app = await makeApp(open);
    const [guest, administrator] = [await makeGuest(app), await makeAdministrator(app)];
    await study(app, guest, 'red-1-a', 'wrong');
    await study(app, await makeGuest(app), 'red-1-a', 'right');
    const older = bodyOf(app, { contentHash: 'an-older-version', topic: 'typo' });
    const body = bodyOf(app);
    await reportProblem(app, guest, older);
    app.clock.advance(1000);
    await reportProblem(app, guest, body);

    const overview = () => readExerciseOverview(app, administrator, { sort: 'reports' });
    const { lesson, rows } = await overview();
    expect(lesson?.id).toBe('red-1');
    expect(rows[0]).toMatchObject({ openReports: 2, olderReports: 1, answers: 2, wrongRate: 0.5, revealedRate: 0 });
    expect(rows[0]?.exercise.id).toBe(body.exerciseId);

    const found = await readExerciseReports(app, administrator, body.exerciseId);
    expect(found.reports.map(({ id, isOlder, isClosed }) => [id, isOlder, isClosed])).toEqual([
      [body.id, false, false],
      [older.id, true, false],
    ]);
    expect(JSON.stringify(found)).not.toContain(guest.userId);
    expect(found.right.options).toEqual(['first']);
    expect([...found.picked.options].sort()).toEqual([
      ['first', 1],
      ['second', 1],
    ]);

    await closeReport(app, administrator, { id: body.id, isClosed: true });
    expect((await overview()).rows[0]).toMatchObject({ openReports: 1, olderReports: 1 });
    await closeReport(app, administrator, { id: older.id, isClosed: true });
    expect((await readExerciseReports(app, administrator, body.exerciseId)).reports.map((r) => r.isClosed)).toEqual([
      true,
      true,
    ]);
    await closeReport(app, administrator, { id: body.id, isClosed: false });
    expect((await overview()).rows[0]).toMatchObject({ openReports: 1, olderReports: 0 });
  });

  test('is found though its exercise has left the course', async () => {
    const app = await makeApp(open);
    const administrator = await makeAdministrator(app);
    const body = bodyOf(app);
    await reportProblem(app, administrator, body);
    const without = app.withCourse({ ...app.course, exercise: () => undefined });
    const { removed } = await readExerciseOverview(without, administrator, { sort: 'reports' });
    expect(removed).toEqual([{ exerciseId: body.exerciseId, openReports: 1 }]);
    const found = await readExerciseReports(without, administrator, body.exerciseId);
    expect(found).toMatchObject({ exercise: null, reports: [{ id: body.id, isOlder: true }] });
    const unknown = readExerciseReports(app, administrator, randomUUID());
    await expect(unknown).rejects.toMatchObject({ code: 'not-found' });
  });

  test('sorts by what goes wrong, takes long, or the lesson’s order', async () => {
    const app = await makeApp(open);
    const administrator = await makeAdministrator(app);
    await study(app, await makeGuest(app), 'red-1-b', 'wrong');
    await study(app, await makeGuest(app), 'red-1-a', 'right');
    const first = async (sort: 'wrong' | 'lesson') =>
      (await readExerciseOverview(app, administrator, { lessonId: 'red-1', sort })).rows[0]?.exercise.objectiveId;
    expect(await first('wrong')).toBe('red-1-b');
    expect(await first('lesson')).toBe('red-1-a');
    const nowhere = await readExerciseOverview(app, administrator, { lessonId: 'nowhere', sort: 'lesson' });
    expect(nowhere).toMatchObject({ lesson: null, rows: [] });
  });
});
