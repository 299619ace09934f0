// The weekly report by e-mail: once a week to who asked for it and may see it, through a real mail server; members see that it went out.
import { startReportMail, stopReportMail } from '@/lib/commands/change-report-mail';
import { changeRole } from '@/lib/commands/change-role';
import { enrolMembers } from '@/lib/commands/enrol-members';
import { readVisible } from '@/lib/commands/read-visible';
import { sendReportMails } from '@/lib/commands/send-report-mails';
import type { SignedInActor } from '@/lib/core/access';
import { post } from '@/lib/mail/post';
import { makeApp, type TestApp } from '@/tests/support/app';
import { dayMs } from '@/tests/support/clock';
import { describeDatabases } from '@/tests/support/database';
import { type MailServer, startMailServer } from '@/tests/support/mail-server';
import { addTrack, makeTestTeam } from '@/tests/support/team';

let mailServer: MailServer;
beforeAll(async () => {
  mailServer = await startMailServer();
  process.env.SMTP_URL = mailServer.url;
  process.env.PUBLIC_URL = 'https://course.example.com';
  process.env.MAIL_FROM = 'Go Routine <course@example.com>';
});
afterAll(() => mailServer.stop());
beforeEach(() => {
  mailServer.letters.length = 0;
  mailServer.refused.clear();
});

const prove = (app: TestApp, { userId }: SignedInActor) =>
  app.db.client.user.update({ where: { id: userId }, data: { emailVerifiedAt: app.now() } });

/** On a Monday before seven, with one member who was to learn a lesson that day; the owner and the manager get the report. */
async function withMails(open: Parameters<typeof makeApp>[0]) {
  const app = await makeApp(open);
  const team = await makeTestTeam(app);
  const trackId = await addTrack(app, team.id);
  const place = { teamId: team.id, trackId };
  const plan = { startDay: '2026-03-02', workingDays: '12345', pacePercent: 100 };
  await enrolMembers(app, team.owner, { ...place, who: [team.member.userId], ...plan });
  for (const actor of [team.owner, team.manager]) {
    await prove(app, actor);
    await startReportMail(app, actor, place);
  }
  const send = () => sendReportMails(app, post);
  const nextWeek = () => app.clock.advance(7 * dayMs);
  return { app, team, place, send, nextWeek };
}

describeDatabases('weekly reports', (open) => {
  test('go out once a week from the next Monday on, and members see that they did', async () => {
    const { app, team, place, send, nextWeek } = await withMails(open);
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    nextWeek();
    const both = await Promise.all([send(), send()]);
    expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBe(2);
    expect(mailServer.letters).toHaveLength(2);
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    const [letter] = mailServer.letters;
    expect(letter?.subject).toBe('Platform, “Onboarding”: one person needs you');
    expect(letter?.text).toContain('1 late. One person needs you:');
    expect(letter?.text).toContain('was due on 2 March');
    expect(letter?.text).toContain(`https://course.example.com/teams/${place.teamId}/tracks/${place.trackId}`);
    const seen = await readVisible(app, team.member, team.id);
    expect(JSON.stringify(seen)).toContain('was sent by e-mail');
    nextWeek();
    expect((await send()).sent).toBe(2);
  });

  test('are tried again where the mail server refused them', async () => {
    const { app, team, send, nextWeek } = await withMails(open);
    const { email } = await app.db.client.user.findUniqueOrThrow({ where: { id: team.owner.userId } });
    mailServer.refused.add(email ?? '');
    nextWeek();
    expect(await send()).toEqual({ sent: 1, failed: 1 });
    mailServer.refused.clear();
    expect(await send()).toEqual({ sent: 1, failed: 0 });
    expect(await send()).toEqual({ sent: 0, failed: 0 });
  });

  test('reach the others where one fails for a reason that nobody foresaw, which is told, and that one is tried again', async () => {
    const { app, team, send, nextWeek } = await withMails(open);
    const { email } = await app.db.client.user.findUniqueOrThrow({ where: { id: team.owner.userId } });
    nextWeek();
    const broken = sendReportMails(app, async (letter) => {
      if (letter.to === email) throw new TypeError('a mistake of ours');
      await post(letter);
    });
    await expect(broken).rejects.toThrow('a mistake of ours');
    expect(mailServer.letters).toHaveLength(1);
    expect(await send()).toEqual({ sent: 1, failed: 0 });
    expect(mailServer.newestTo(email ?? '').subject).toContain('Onboarding');
  });

  test('end with the role, with the address that was proved, and when they are switched off', async () => {
    const { app, team, place, send, nextWeek } = await withMails(open);
    await changeRole(app, team.owner, { teamId: team.id, userId: team.manager.userId, role: 'member' });
    nextWeek();
    expect(await send()).toEqual({ sent: 1, failed: 0 });
    await changeRole(app, team.owner, { teamId: team.id, userId: team.manager.userId, role: 'manager' });
    nextWeek();
    // Who comes back has to ask for it anew.
    expect(await send()).toEqual({ sent: 1, failed: 0 });
    await app.db.client.user.update({ where: { id: team.owner.userId }, data: { emailVerifiedAt: null } });
    nextWeek();
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    await expect(startReportMail(app, team.owner, place)).rejects.toMatchObject({ code: 'invalid' });
    await startReportMail(app, team.manager, place);
    await startReportMail(app, team.manager, place);
    await stopReportMail(app, team.manager, place);
    nextWeek();
    expect(await send()).toEqual({ sent: 0, failed: 0 });
  });

  test('rest while their track is archived, and go nowhere for a demo', async () => {
    const { app, place, send, nextWeek } = await withMails(open);
    const { client } = app.db;
    const archive = (archivedAt: Date | null) =>
      client.track.update({ where: { id: place.trackId }, data: { archivedAt } });
    await archive(app.now());
    nextWeek();
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    await archive(null);
    await client.team.update({ where: { id: place.teamId }, data: { isDemo: true } });
    expect(await send()).toEqual({ sent: 0, failed: 0 });
    expect(mailServer.letters).toEqual([]);
  });
});
