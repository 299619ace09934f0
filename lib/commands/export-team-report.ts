/** A team's report as CSV (RFC 4180, UTF-8): a row a member, or a row a member and lesson. */

import { setImmediate as turn } from 'node:timers/promises';
import type { App } from '@/lib/commands/app';
import { csvText } from '@/lib/commands/csv-text';
import { memberReports } from '@/lib/commands/read-member-report';
import { readTeamReport } from '@/lib/commands/read-team-report';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { byNeed } from '@/lib/core/reports/team';
import type { MemberReport } from '@/lib/core/team-report-schemas';
import { addAuditEvent } from '@/lib/data/audit-events';
import { requireRole } from '@/lib/data/memberships';
import { keepView } from '@/lib/data/report-views';
import { reportTrack } from '@/lib/data/team-report';

type Place = { teamId: string; trackId: string };
/** Of members whose lessons are worked out before others get their turn. */
const membersAtOnce = 100;

/** Throws as `readTeamReport`; kept as a look by CSV, and in the audit log. */
export async function* exportMembersCsv(app: App, actor: SignedInActor, place: Place): AsyncGenerator<string> {
  const report = await readTeamReport(app, actor, { ...place, way: 'csv' });
  await keepExport(app, actor, place, 'members');
  const units = report.units.map(({ title }) => title);
  yield csvText([
    [
      'name',
      'state',
      'reason',
      'learned',
      'planned',
      'lessons',
      'start',
      'end',
      'forecast',
      'last_answer',
      'minutes',
      ...units,
    ],
  ]);
  yield csvText(
    report.members.map((member) => [
      ...[member.name, member.state, member.reason, member.learnedCount, member.plannedCount, member.lessonCount],
      ...[member.startDay, member.endDay, member.forecastDay, member.lastAnswerDay, member.minutes],
      ...member.bands,
    ]),
  );
}

/** The same rules, and the same order of members. */
export async function* exportLessonsCsv(app: App, actor: SignedInActor, place: Place): AsyncGenerator<string> {
  const { client } = app.db;
  await requireRole(actor, client, place.teamId, 'manager');
  const found = await reportTrack(actor, client, { ...place, provider: app.db.provider });
  if (!found) throw notFound();
  await keepView(actor, client, { ...place, memberId: null, way: 'csv', now: app.now() });
  await keepExport(app, actor, place, 'lessons');
  const reports: MemberReport[] = [];
  for (let from = 0; from < found.enrolled.length; from += membersAtOnce) {
    if (from > 0) await turn();
    const part = found.enrolled.slice(from, from + membersAtOnce);
    reports.push(
      ...(await memberReports(
        app,
        part.map((person) => ({ ...found, enrolled: [person] })),
      )),
    );
  }
  reports.sort((a, b) => byNeed(a.member, b.member));
  yield csvText([['name', 'lesson', 'title', 'unit', 'due', 'learned', 'started', 'late', 'minutes']]);
  for (let from = 0; from < reports.length; from += membersAtOnce) {
    yield csvText(reports.slice(from, from + membersAtOnce).flatMap(lessonRows));
  }
}

const lessonRows = ({ member, lessons }: MemberReport) =>
  lessons.map(({ lessonId, title, unitTitle, dueDay, learnedDay, isStarted, isLate, minutes }) => [
    ...[member.name, lessonId, title, unitTitle, dueDay, learnedDay, isStarted, isLate, minutes],
  ]);

const keepExport = (app: App, actor: SignedInActor, { teamId, trackId }: Place, rows: string) =>
  addAuditEvent(actor, app.db.client, {
    ...{ at: app.now(), action: 'report-exported', teamId, subjectId: trackId, detail: { rows } },
  });
