/** One member on one track, lesson by lesson, for their managers; and the same figures for the member. */

import type { App } from '@/lib/commands/app';
import { reportCourse } from '@/lib/commands/report-course';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { memberLessons, memberRow, memberStanding, plannedLessons } from '@/lib/core/reports/member';
import type { MemberReport } from '@/lib/core/team-report-schemas';
import { learnerFacts } from '@/lib/data/learner-facts';
import { requireRole } from '@/lib/data/memberships';
import { keepView, type ViewWay } from '@/lib/data/report-views';
import { type ReportTrack, reportTrack } from '@/lib/data/team-report';

/** Throws `not-found` for strangers and for somebody who is not on the track, `forbidden` for members. */
export async function readMemberReport(
  app: App,
  actor: SignedInActor,
  { teamId, trackId, userId, way }: { teamId: string; trackId: string; userId: string; way: ViewWay },
): Promise<MemberReport> {
  const { client } = app.db;
  await requireRole(actor, client, teamId, 'manager');
  const found = await reportTrack(actor, client, { teamId, trackId, userId, provider: app.db.provider });
  if (!found || found.enrolled.length === 0) throw notFound();
  await keepView(actor, client, { teamId, trackId, memberId: userId, way, now: app.now() });
  const [report] = await memberReports(app, [found]);
  if (!report) throw notFound();
  return report;
}

/** Of tracks with one person each. */
export async function memberReports(app: App, tracks: readonly ReportTrack[]): Promise<MemberReport[]> {
  const now = app.now();
  const course = reportCourse(app.course);
  const people = new Map(tracks.flatMap(({ enrolled }) => enrolled.map((person) => [person.userId, person])));
  const facts = await learnerFacts(app.db, [...people.values()], course.places);
  // Worked out once for each track, and in it once for each plan.
  const plans = new Map(tracks.map(({ track }) => [track.id, plannedLessons(course, track.items)]));
  return tracks.flatMap(({ team, track, enrolled: [person] }): MemberReport[] => {
    const summed = person && facts.get(person.userId);
    const plannedFor = plans.get(track.id);
    if (!person || !summed || !plannedFor) return [];
    const planned = plannedFor(person);
    const standing = memberStanding(person, planned, summed, now);
    return [
      {
        team: { id: team.id, name: team.name },
        track: { id: track.id, name: track.name },
        units: course.units.map(({ id, number, title }) => ({ id, number, title })),
        member: memberRow(person, standing, summed, course, now),
        lessons: memberLessons(planned, standing, summed),
      },
    ];
  });
}
