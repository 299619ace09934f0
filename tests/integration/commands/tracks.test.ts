// Tracks and who is on them: made, changed under people who are under way, paused, archived; by two managers at once.
import {
  archiveMembers,
  changeEnrolment,
  joined,
  pauseEnrolment,
  resumeEnrolment,
} from '@/lib/commands/change-enrolment';
import { archiveTrack, changeTrack } from '@/lib/commands/change-track';
import { createTrack } from '@/lib/commands/create-track';
import { enrolMembers } from '@/lib/commands/enrol-members';
import { previewTrack } from '@/lib/commands/preview-track';
import { readOwnTracks } from '@/lib/commands/read-own-tracks';
import { readTeamReport } from '@/lib/commands/read-team-report';
import { readEnrolments, readTracks } from '@/lib/commands/read-tracks';
import { makeApp } from '@/tests/support/app';
import { describeDatabases } from '@/tests/support/database';
import { learn } from '@/tests/support/learner';
import { auditOf, makeMember, makeTestTeam } from '@/tests/support/team';

const plan = { startDay: '2026-03-02', workingDays: '12345', pacePercent: 100 };
const items = ['red-1', 'red-2', 'green-1'].map((lessonId, n) => ({ lessonId, day: 2 * n + 2 }));

async function begun(open: Parameters<typeof makeApp>[0]) {
  const app = await makeApp(open);
  const team = await makeTestTeam(app);
  const { owner, member } = team;
  const track = await createTrack(app, owner, { teamId: team.id, name: ' Backend ', items: [...items].reverse() });
  const place = { teamId: team.id, trackId: track.id };
  await enrolMembers(app, owner, { ...place, who: [member.userId], ...plan });
  return { app, team, owner, member, track, place, own: { ...place, userId: member.userId } };
}

describeDatabases('tracks', (open) => {
  test('are made from lessons, in the order of their days', async () => {
    const { track, app, team } = await begun(open);
    expect(track).toMatchObject({ name: ' Backend ', version: 1, items, source: null });
    expect(await readTracks(app, team.manager, team.id)).toMatchObject([{ id: track.id, people: 1 }]);
    expect(await auditOf(app, team.id)).toContain('track-made');
  });

  test('refuse lessons that the course has not, and what is missing', async () => {
    const { app, owner, team } = await begun(open);
    const make = (body: object) => createTrack(app, owner, { teamId: team.id, ...body });
    await expect(make({ name: 'x', items: [{ lessonId: 'nowhere', day: 1 }] })).rejects.toMatchObject({
      fields: [{ path: 'items.0.lessonId', message: 'the course has no lesson "nowhere"' }],
    });
    await expect(make({ name: 'x' })).rejects.toMatchObject({ fields: [{ path: 'items' }] });
    await expect(make({ items })).rejects.toMatchObject({ fields: [{ path: 'name' }] });
    await expect(make({ source: 'nothing' })).rejects.toMatchObject({ fields: [{ path: 'source' }] });
  });

  test('show what a change does to those under way before it is saved, and do just that', async () => {
    const { app, owner, member, track, place } = await begun(open);
    await learn(app, member, ['red-1-a', 'red-1-b']);
    app.clock.set(new Date('2026-03-04T12:00:00Z'));
    const sooner = [
      { lessonId: 'red-1', day: 1 },
      { lessonId: 'red-2', day: 1 },
      { lessonId: 'blue-1', day: 9 },
    ];
    const preview = await previewTrack(app, owner, { ...place, items: sooner });
    expect(preview).toMatchObject({ added: ['Lesson blue-1'], removed: ['Lesson green-1'], moved: 2 });
    expect(preview.effects).toMatchObject([
      { text: 'Ends on 12 March instead of 9 March; 1 lesson late instead of 0.', after: { state: 'late', late: 1 } },
    ]);
    const { name, summary, version } = track;
    await changeTrack(app, owner, { ...place, name, summary, version, items: sooner });
    const { members } = await readTeamReport(app, owner, { ...place, way: 'page' });
    expect(members).toMatchObject([{ state: 'late', endDay: '2026-03-12' }]);
  });

  test('the second of two managers who change one track is told', async () => {
    const { app, owner, team, track, place } = await begun(open);
    const { name, summary, version } = track;
    const change = (actor: typeof owner, days: number) =>
      changeTrack(app, actor, {
        ...place,
        name,
        summary,
        version,
        items: items.map((i) => ({ ...i, day: i.day + days })),
      });
    await change(owner, 1);
    await expect(change(team.manager, 2)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('archived, ask nothing of anybody, keep their report, and come back', async () => {
    const { app, owner, member, place } = await begun(open);
    expect(await readOwnTracks(app, member)).toMatchObject([{ next: [{ lessonId: 'red-1' }] }]);
    await archiveTrack(app, owner, { ...place, isArchived: true });
    await archiveTrack(app, owner, { ...place, isArchived: true });
    expect(await readOwnTracks(app, member)).toEqual([]);
    expect(await readTeamReport(app, owner, { ...place, way: 'page' })).toMatchObject({ track: { isArchived: true } });
    await expect(enrolMembers(app, owner, { ...place, who: 'all', ...plan })).rejects.toMatchObject({
      code: 'invalid',
    });
    await archiveTrack(app, owner, { ...place, isArchived: false });
    expect(await readOwnTracks(app, member)).toHaveLength(1);
    expect((await auditOf(app, place.teamId)).filter((action) => action === 'track-archived')).toHaveLength(2);
  });
});

describeDatabases('enrolments', (open) => {
  test('take in whoever of the team is not on the track, once', async () => {
    const { app, owner, team, place } = await begun(open);
    const other = await makeMember(app, owner, team.id);
    const all = () => enrolMembers(app, owner, { ...place, who: 'all', ...plan, startDay: '2026-04-01' });
    expect((await Promise.all([all(), all()])).sort()).toEqual([0, 3]);
    expect(await all()).toBe(0);
    const { enrolments, others } = await readEnrolments(app, owner, place);
    expect([enrolments.length, others.length]).toEqual([4, 0]);
    // Who was on it before keeps their dates.
    expect(enrolments.find(({ userId }) => userId === team.member.userId)?.startDay).toBe('2026-03-02');
    expect(enrolments.find(({ userId }) => userId === other.userId)).toMatchObject({ startDay: '2026-04-01' });
  });

  test('of strangers are not made, not even by a manager of theirs', async () => {
    const { app, owner, place } = await begun(open);
    const stranger = await makeTestTeam(app, 'Another');
    const who = [stranger.member.userId, stranger.owner.userId];
    expect(await enrolMembers(app, owner, { ...place, who, ...plan })).toBe(0);
  });

  test('get other dates one by one; the second of two changes is told', async () => {
    const { app, owner, own, place } = await begun(open);
    const change = { ...own, version: 1, startDay: '2026-03-09', workingDays: '135', pacePercent: 50 };
    await changeEnrolment(app, owner, change);
    await expect(changeEnrolment(app, owner, change)).rejects.toMatchObject({ code: 'changed-meanwhile' });
    const [enrolment] = (await readEnrolments(app, owner, place)).enrolments;
    // Twelve working days at Monday, Wednesday and Friday from 9 March.
    expect(enrolment).toMatchObject({ startDay: '2026-03-09', workingDays: '135', endDay: '2026-04-03', version: 2 });
  });

  test('rest in a pause, which ends today when somebody says so', async () => {
    const { app, owner, member, own } = await begun(open);
    await pauseEnrolment(app, owner, { ...own, from: '2026-03-02', until: null });
    await pauseEnrolment(app, owner, { ...own, from: '2026-03-02', until: null });
    app.clock.set(new Date('2026-03-20T12:00:00Z'));
    expect(await readOwnTracks(app, member)).toMatchObject([{ state: 'paused', next: [] }]);
    await resumeEnrolment(app, owner, own);
    await resumeEnrolment(app, owner, own);
    expect(await readOwnTracks(app, member)).toMatchObject([
      { state: 'on time', endDay: '2026-03-27', next: [{ lessonId: 'red-1', dueText: 'due on 23 March' }] },
    ]);
    await expect(pauseEnrolment(app, owner, { ...own, from: '2026-03-20', until: '2026-03-20' })).rejects.toMatchObject(
      { fields: [{ path: 'until' }] },
    );
  });

  test('of a finished cohort are archived, and come back with other dates', async () => {
    const { app, owner, member, place } = await begun(open);
    expect(await archiveMembers(app, owner, { ...place, userIds: [member.userId] })).toBe(1);
    expect(await archiveMembers(app, owner, { ...place, userIds: [member.userId] })).toBe(0);
    expect((await readTeamReport(app, owner, { ...place, way: 'page' })).members).toEqual([]);
    expect(await readOwnTracks(app, member)).toEqual([]);
    await enrolMembers(app, owner, { ...place, who: [member.userId], ...plan, startDay: '2026-05-04' });
    expect(await readOwnTracks(app, member)).toMatchObject([{ state: 'not begun' }]);
  });
});

test('pauses that touch are one', () => {
  const pause = (from: number, until: number | null) => ({
    from: `2026-03-${String(from).padStart(2, '0')}`,
    until: until === null ? null : `2026-03-${String(until).padStart(2, '0')}`,
  });
  expect(joined([pause(10, 12), pause(2, 5), pause(4, 10)])).toEqual([pause(2, 12)]);
  expect(joined([pause(2, 4), pause(6, 8)])).toEqual([pause(2, 4), pause(6, 8)]);
  expect(joined([pause(2, null), pause(6, 8)])).toEqual([pause(2, null)]);
  expect(joined([pause(2, 9), pause(4, 5)])).toEqual([pause(2, 9)]);
});
