// The report of a team: its figures are those of the rows, whoever looks is seen to have looked, and what is aggregated is so.
import { randomUUID } from 'node:crypto';
import { createTrack } from '@/lib/commands/create-track';
import { enrolMembers } from '@/lib/commands/enrol-members';
import { exportLessonsCsv, exportMembersCsv } from '@/lib/commands/export-team-report';
import { bringProgress } from '@/lib/commands/merge-guest';
import { readMemberReport } from '@/lib/commands/read-member-report';
import { readTeamReport } from '@/lib/commands/read-team-report';
import { readVisible } from '@/lib/commands/read-visible';
import { reportCourse } from '@/lib/commands/report-course';
import { resetObjective } from '@/lib/commands/reset-objective';
import { resumeObjective, suspendObjective } from '@/lib/commands/suspend-objective';
import { undoAttempt } from '@/lib/commands/undo-attempt';
import type { SignedInActor } from '@/lib/core/access';
import { countDueAt } from '@/lib/core/reports/learner-facts';
import { bandOfCounts, unitStrength } from '@/lib/core/unit-strength';
import { learnerFacts } from '@/lib/data/learner-facts';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { answer, begin, exerciseOf, learn, makeGuest, reviewAll, study } from '@/tests/support/learner';
import { makeMember, makeTestTeam, type TestTeam } from '@/tests/support/team';

const lessons = ['red-1', 'red-2', 'green-1'];
const objectives = ['red-1-a', 'red-1-b', 'red-2-a', 'red-2-b', 'green-1-a', 'green-1-b'];

async function makeTrack(app: TestApp, { id: teamId, owner }: TestTeam): Promise<string> {
  const items = lessons.map((lessonId, n) => ({ lessonId, day: (n + 1) * 3 }));
  return (await createTrack(app, owner, { teamId, name: 'Onboarding', items })).id;
}

/** From Monday 2 March 2026 on, the day on which these apps begin. */
const plan = { startDay: '2026-03-02', workingDays: '12345', pacePercent: 100 };

async function withTrack(open: Parameters<typeof makeApp>[0]) {
  const app = await makeApp(open);
  const team = await makeTestTeam(app);
  const trackId = await makeTrack(app, team);
  await enrolMembers(app, team.owner, { teamId: team.id, trackId, who: [team.member.userId], ...plan });
  return { app, team, trackId, place: { teamId: team.id, trackId } };
}

const asked = async (app: TestApp, people: readonly SignedInActor[]) => {
  const rows = await app.db.client.user.findMany({ where: { id: { in: people.map(({ userId }) => userId) } } });
  return rows.map(({ id, lastSequence }) => ({ userId: id, sequence: lastSequence }));
};

const csvOf = async (pieces: AsyncGenerator<string>) => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text.trimEnd().split('\r\n');
};

describeDatabases('a report', (open) => {
  test('has the figures of the rows that it sums up', async () => {
    const { app, team } = await withTrack(open);
    const people = [team.member, team.owner, await makeMember(app, team.owner, team.id)];
    for (const [n, person] of people.entries()) {
      await learn(app, person, objectives.slice(0, 2 * n + 2));
      await study(app, person, 'blue-1-a', n === 1 ? 'wrong' : 'right');
    }
    for (let round = 0; round < 3; round++) {
      app.clock.advance((round + 1) * 9 * dayMs);
      for (const person of people.slice(round)) await reviewAll(app, person);
    }
    app.clock.advance(40 * dayMs);
    const now = app.now();
    const { places } = reportCourse(app.course);
    const facts = await learnerFacts(app.db, await asked(app, people), places);
    for (const { userId } of people) {
      const own = facts.get(userId);
      const cards = await app.db.client.card.findMany({ where: { userId } });
      const totals = await app.db.client.objectiveTotal.findMany({ where: { userId } });
      expect(own && countDueAt(own, now)).toBe(cards.filter(({ dueAt }) => dueAt <= now).length);
      for (const unit of app.course.units) {
        const ids = unit.lessons.flatMap((lesson) => lesson.objectives.map(({ id }) => id));
        const begun = cards.filter(({ objectiveId }) => ids.includes(objectiveId));
        const { begunCount, fadingAtMs, lasts } = own?.units.get(unit.id) ?? {
          ...{ begunCount: 0, fadingAtMs: 0, lasts: false },
        };
        const counts = { begunCount, lasts, isFading: fadingAtMs <= now.getTime() };
        expect([unit.id, bandOfCounts(counts, ids.length)]).toEqual([
          unit.id,
          unitStrength(begun, ids.length, now).band,
        ]);
        expect(counts.begunCount).toBe(begun.length);
      }
      for (const lesson of app.course.lessons) {
        const ids = lesson.objectives.map(({ id }) => id);
        const mine = totals.filter(({ objectiveId }) => ids.includes(objectiveId));
        const learned = mine.flatMap(({ firstRightAt }) => firstRightAt ?? []);
        const told = own?.lessons.get(lesson.id);
        expect([lesson.id, told?.begunCount ?? 0, told?.learnedCount ?? 0]).toEqual([
          ...[lesson.id, mine.length, learned.length],
        ]);
        expect(told?.durationMs ?? 0).toBe(mine.reduce((sum, { durationMs }) => sum + durationMs, 0));
        const newest = Math.max(0, ...learned.map((at) => at.getTime()));
        expect(told?.lastLearnedAtMs ?? 0).toBe(newest);
      }
      const days = await app.db.client.dayTotal.findMany({ where: { userId } });
      expect(own?.lastAnswerDay).toBe(
        days
          .map(({ studyDay }) => studyDay)
          .sort()
          .at(-1),
      );
    }
  });

  test('a unit lasts by its median, also where as many cards last as do not', async () => {
    const { app, team } = await withTrack(open);
    const { userId } = team.member;
    await learn(app, team.member, ['red-1-a', 'red-1-b', 'red-2-a', 'red-2-b']);
    const { places } = reportCourse(app.course);
    const set = async (stabilities: number[]) => {
      for (const [n, stability] of stabilities.entries()) {
        const key = { userId, objectiveId: objectives[n] ?? '' };
        await app.db.client.card.update({ where: { userId_objectiveId: key }, data: { stability } });
      }
      // As an answer would: what was read before holds no more.
      await app.db.client.user.update({ where: { id: userId }, data: { lastSequence: { increment: 1 } } });
      const facts = await learnerFacts(app.db, await asked(app, [team.member]), places);
      return facts.get(userId)?.units.get('red')?.lasts;
    };
    expect(await set([5, 10, 30, 100])).toBe(false);
    expect(await set([5, 12, 30, 100])).toBe(true);
    expect(await set([5, 10, 20.9, 100])).toBe(false);
    expect(await set([5, 21, 40, 100])).toBe(true);
  });

  test('what was read of a learner holds until they answer, take back, suspend or begin anew', async () => {
    const { app, team, place } = await withTrack(open);
    const { member } = team;
    await learn(app, member, ['red-1-a', 'red-1-b']);
    app.clock.advance(3 * dayMs);
    const row = async () => (await readTeamReport(app, team.owner, { ...place, way: 'api' })).members[0];
    const due = async () => {
      const [one] = await asked(app, [member]);
      const facts = await learnerFacts(app.db, one ? [one] : [], reportCourse(app.course).places);
      const own = facts.get(member.userId);
      return own ? countDueAt(own, app.now()) : -1;
    };
    expect([(await row())?.learnedCount, await due()]).toEqual([1, 2]);
    await suspendObjective(app, member, 'red-1-a');
    expect(await due()).toBe(1);
    await resumeObjective(app, member, 'red-1-a');
    expect(await due()).toBe(2);
    const attemptId = randomUUID();
    await answer(app, member, await begin(app, member, exerciseOf(app, 'red-2-a', 'choice')), 'right', { attemptId });
    await study(app, member, 'red-2-b');
    expect((await row())?.learnedCount).toBe(2);
    await resetObjective(app, member, 'red-1-b');
    expect(await due()).toBe(1);
    await study(app, member, 'green-1-a', 'wrong');
    const wrong = await app.db.client.attempt.findFirstOrThrow({ where: { objectiveId: 'green-1-a' } });
    const started = async () =>
      (await readMemberReport(app, team.owner, { ...place, userId: member.userId, way: 'api' })).lessons[2]?.isStarted;
    expect(await started()).toBe(true);
    await undoAttempt(app, member, wrong.id);
    expect(await started()).toBe(false);
  });

  test('says who needs help, and why', async () => {
    const { app, team, place } = await withTrack(open);
    await learn(app, team.member, ['red-1-a', 'red-1-b']);
    // Wednesday 11 March: the second lesson was due on Monday, the first is learned.
    app.clock.set(new Date('2026-03-11T10:00:00Z'));
    const report = await readTeamReport(app, team.manager, { ...place, way: 'page' });
    expect(report.counts).toMatchObject({ late: 1, 'on time': 0 });
    const [member] = report.members;
    expect(member).toMatchObject({
      ...{ state: 'late', isIdle: true, learnedCount: 1, plannedCount: 2, lessonCount: 3, endDay: '2026-03-12' },
      reason: '1 lesson behind: “Lesson red-2” was due on 9 March. No answer since 2 March; 2 reviews waiting.',
    });
    expect(report.pace.at(0)).toEqual({ day: '2026-03-01', planned: 0, learned: 0 });
    expect(report.pace.find(({ day }) => day === '2026-03-11')).toMatchObject({ planned: 2 / 3, learned: 1 / 3 });
    expect(report.pace.at(-1)).toEqual({ day: '2026-03-12', planned: 1, learned: null });
  });

  test('the due date passes at midnight where the member is', async () => {
    const { app, team, place } = await withTrack(open);
    const zone = async (timeZone: string) => {
      await app.db.client.user.update({ where: { id: team.member.userId }, data: { timeZone } });
      const { members } = await readTeamReport(app, team.manager, { ...place, way: 'page' });
      return members[0]?.state;
    };
    // Lesson red-1 is due on Wednesday 4 March.
    app.clock.set(new Date('2026-03-04T23:30:00Z'));
    expect([await zone('UTC'), await zone('Europe/Vienna'), await zone('America/St_Johns')]).toEqual([
      ...['on time', 'late', 'on time'],
    ]);
  });

  test('aggregates speak of five people or more, and of answers that were not self-graded', async () => {
    const { app, team, place } = await withTrack(open);
    const people: SignedInActor[] = [team.member];
    for (let n = 0; n < 4; n++) people.push(await makeMember(app, team.owner, team.id));
    await enrolMembers(app, team.owner, { ...place, who: 'all', ...plan });
    for (const person of people.slice(0, 4)) await study(app, person, 'red-1-a', 'wrong');
    const four = await readTeamReport(app, team.owner, { ...place, way: 'page' });
    expect([four.hardest, four.misconceptions]).toEqual([[], []]);
    const last = people[4] as SignedInActor;
    await study(app, last, 'red-1-a', 'wrong');
    await study(app, last, 'red-1-b', { type: 'self', grade: 'missed' }, 'recall');
    const five = await readTeamReport(app, team.owner, { ...place, way: 'page' });
    expect(five.hardest).toMatchObject([{ objectiveId: 'red-1-a', people: 5, wrongShare: 1 }]);
    expect(five.misconceptions).toMatchObject([{ id: 'made-up', people: 5, count: 5 }]);
    expect(five.lessons.find(({ lessonId }) => lessonId === 'red-1')).toMatchObject({ started: 5, finished: 0 });
  });

  test('a mistake goes with the answer that is taken back, and moves with a guest', async () => {
    const app = await makeApp(open);
    const guest = await makeGuest(app);
    const shown = await begin(app, guest, exerciseOf(app, 'red-1-a', 'choice'));
    const attemptId = randomUUID();
    await answer(app, guest, shown, 'wrong', { attemptId });
    const of = (userId: string) => app.db.client.mistake.findMany({ where: { userId } });
    expect(await of(guest.userId)).toMatchObject([{ attemptId, misconceptionId: 'made-up', objectiveId: 'red-1-a' }]);
    await undoAttempt(app, guest, attemptId);
    expect(await of(guest.userId)).toEqual([]);
    await study(app, guest, 'red-1-b', 'wrong');
    const { owner } = await makeTestTeam(app);
    await app.db.transaction((tx) => bringProgress(app, guest, owner, tx));
    expect([await of(guest.userId), await of(owner.userId)]).toMatchObject([[], [{ objectiveId: 'red-1-b' }]]);
  });

  test('a member sees the same figures, and who looked, once an hour', async () => {
    const { app, team, trackId, place } = await withTrack(open);
    await learn(app, team.member, ['red-1-a', 'red-1-b']);
    const { members } = await readTeamReport(app, team.manager, { ...place, way: 'page' });
    await readTeamReport(app, team.manager, { ...place, way: 'page' });
    app.clock.advance(1000);
    const detail = await readMemberReport(app, team.owner, { ...place, userId: team.member.userId, way: 'api' });
    app.clock.advance(3_600_000);
    await csvOf(exportMembersCsv(app, team.manager, place));
    const visible = await readVisible(app, team.member, team.id);
    expect(visible.reports).toHaveLength(1);
    expect(visible.reports[0]?.member).toEqual(detail.member);
    expect(detail.member).toEqual(members[0]);
    expect(visible.reports[0]?.lessons).toEqual(detail.lessons);
    expect(visible.views.map(({ way, what }) => [way, what])).toEqual([
      ['csv', 'took away as CSV: the report on Onboarding'],
      ['api', 'read by a program: your lessons on Onboarding'],
      ['page', 'looked at: the report on Onboarding'],
    ]);
    // Whoever is not on the track was not in its report.
    expect((await readVisible(app, team.owner, team.id)).views).toEqual([]);
    expect(await app.db.client.auditEvent.findMany({ where: { action: 'report-exported' } })).toMatchObject([
      { teamId: team.id, subjectId: trackId, actorId: team.manager.userId },
    ]);
  });

  test('is CSV with a row a member, and a row a member and lesson; nothing in it runs as a formula', async () => {
    const { app, team, place } = await withTrack(open);
    await app.db.client.user.update({ where: { id: team.member.userId }, data: { name: '=cmd|"calc"!A1, Eve' } });
    const members = await csvOf(exportMembersCsv(app, team.owner, place));
    expect(members).toHaveLength(2);
    expect(members[0]).toMatch(/^name,state,reason,learned,planned,lessons,start,end,forecast,last_answer,minutes,/);
    expect(members[1]).toMatch(/^"'=cmd\|""calc""!A1, Eve",on time,/);
    const rows = await csvOf(exportLessonsCsv(app, team.owner, place));
    expect(rows).toHaveLength(1 + lessons.length);
    expect(rows[1]).toMatch(/,red-1,Lesson red-1,.*,2026-03-04,,no,no,0$/);
  });
});
