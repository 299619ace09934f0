/** The progress report of a team on one of its tracks, for its managers: whoever looks is kept for the members to see. */

import { setImmediate as turn } from 'node:timers/promises';
import type { App } from '@/lib/commands/app';
import { commonest, hardestOf, mistakeDays } from '@/lib/commands/read-team-objectives';
import { reportCourse } from '@/lib/commands/report-course';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { calendarDay } from '@/lib/core/calendar-day';
import { type LearnerFacts, objectiveSums } from '@/lib/core/reports/learner-facts';
import { type MemberStanding, memberRow, memberStanding, plannedLessons } from '@/lib/core/reports/member';
import { byNeed, countStates, lessonRows, paceOf } from '@/lib/core/reports/team';
import { addDays } from '@/lib/core/study-day';
import { fewestPeople, type ReportMember, type TeamReport } from '@/lib/core/team-report-schemas';
import { learnerFacts, misconceptionSums } from '@/lib/data/learner-facts';
import { requireRole } from '@/lib/data/memberships';
import { keepView, type ViewWay } from '@/lib/data/report-views';
import { reportTrack } from '@/lib/data/team-report';
import { ownUser } from '@/lib/data/users';

const mostHard = 8;
/** Whose standing is worked out at once. */
const peopleAtOnce = 100;

/** Throws `not-found` for strangers and `forbidden` for members. The number of queries grows with every hundred people who have answered since. */
export async function readTeamReport(
  app: App,
  actor: SignedInActor,
  { teamId, trackId, way }: { teamId: string; trackId: string; way: ViewWay },
): Promise<TeamReport> {
  const { client } = app.db;
  const now = app.now();
  await requireRole(actor, client, teamId, 'manager');
  const found = await reportTrack(actor, client, { teamId, trackId, provider: app.db.provider });
  if (!found) throw notFound();
  const { team, track, enrolled } = found;
  const course = reportCourse(app.course);
  await turn();
  const userIds = enrolled.map(({ userId }) => userId);
  const facts = await learnerFacts(app.db, enrolled, course.places);
  await turn();
  const today = calendarDay(now, (await ownUser(actor, client)).timeZone);
  const isTold = enrolled.length >= fewestPeople;
  const beliefs = isTold ? await misconceptionSums(app.db, userIds, addDays(today, -mistakeDays)) : [];
  await turn();
  const sums = isTold ? objectiveSums(course.places, [...facts.values()]) : [];
  await turn();
  await keepView(actor, client, { teamId, trackId, memberId: null, way, now });

  const plannedFor = plannedLessons(course, track.items);
  const people: { summed: LearnerFacts; standing: MemberStanding }[] = [];
  const members: ReportMember[] = [];
  for (const [n, person] of enrolled.entries()) {
    // Others get their turn.
    if (n % peopleAtOnce === 0 && n > 0) await turn();
    const summed = facts.get(person.userId);
    if (!summed) continue;
    const standing = memberStanding(person, plannedFor(person), summed, now);
    people.push({ summed, standing });
    members.push(memberRow(person, standing, summed, course, now));
  }
  await turn();
  const lessons = plannedFor({ startDay: today, workingDays: '12345', pacePercent: 100, pauses: [] });
  const rows = lessonRows(lessons, people);
  await turn();
  const starts = members.map(({ startDay }) => startDay).sort();
  const ends = members.flatMap(({ endDay }) => endDay ?? []).sort();
  members.sort(byNeed);
  const counts = countStates(members);
  const pace = paceOf(
    people.map(({ standing }) => standing),
    today,
  );
  const hardest = hardestOf(app, new Set(lessons.map(({ id }) => id)), sums).filter(({ wrongShare }) => wrongShare > 0);
  // What follows writes megabytes of JSON.
  await turn();
  return {
    team,
    track: { id: track.id, name: track.name, lessonCount: lessons.length, isArchived: track.isArchived },
    ...{ today, startDay: starts[0] ?? null, endDay: ends.at(-1) ?? null },
    counts,
    units: course.units.map(({ id, number, title }) => ({ id, number, title })),
    members,
    pace,
    lessons: rows,
    hardest: hardest.slice(0, mostHard),
    misconceptions: commonest(app, beliefs).slice(0, mostHard),
  };
}
