/** A team's report as CSV (RFC 4180, UTF-8): a row a member, or a row a member and lesson. */

import type { App } from '@/lib/commands/app';
import { csvText } from '@/lib/commands/csv-text';
import { memberReports } from '@/lib/commands/read-member-report';
import { readTeamReport } from '@/lib/commands/read-team-report';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { addAuditEvent } from '@/lib/data/audit-events';
import { reportTrack } from '@/lib/data/team-report';

type Place = { teamId: string; trackId: string };
/** Of members whose lessons are worked out at once. */
const membersAtOnce = 200;

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

/** The same rules. */
export async function* exportLessonsCsv(app: App, actor: SignedInActor, place: Place): AsyncGenerator<string> {
  // The order, and whether the actor may: as in the report itself.
  const { members } = await readTeamReport(app, actor, { ...place, way: 'csv' });
  const found = await reportTrack(actor, app.db.client, place);
  if (!found) throw notFound();
  await keepExport(app, actor, place, 'lessons');
  yield csvText([['name', 'lesson', 'title', 'unit', 'due', 'learned', 'started', 'late', 'minutes']]);
  const people = new Map(found.enrolled.map((person) => [person.userId, person]));
  for (let from = 0; from < members.length; from += membersAtOnce) {
    const part = members.slice(from, from + membersAtOnce).flatMap(({ userId }) => people.get(userId) ?? []);
    const reports = await memberReports(
      app,
      part.map((person) => ({ ...found, enrolled: [person] })),
    );
    yield csvText(
      reports.flatMap(({ member, lessons }) =>
        lessons.map(({ lessonId, title, unitTitle, dueDay, learnedDay, isStarted, isLate, minutes }) => [
          ...[member.name, lessonId, title, unitTitle, dueDay, learnedDay, isStarted, isLate, minutes],
        ]),
      ),
    );
  }
}

const keepExport = (app: App, actor: SignedInActor, { teamId, trackId }: Place, rows: string) =>
  addAuditEvent(actor, app.db.client, {
    ...{ at: app.now(), action: 'report-exported', teamId, subjectId: trackId, detail: { rows } },
  });
