/** What a team finds hard: by pattern and by mistaken belief, over five people or more, for its managers. */

import type { App } from '@/lib/commands/app';
import { reportCourse } from '@/lib/commands/report-course';
import { passageLink } from '@/lib/content/passage-link';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { calendarDay } from '@/lib/core/calendar-day';
import { type ObjectiveSums, objectiveSums } from '@/lib/core/reports/learner-facts';
import { addDays } from '@/lib/core/study-day';
import { fewestPeople, type TeamHardObjective, type TeamMisconception } from '@/lib/core/team-report-schemas';
import { learnerFacts, type MisconceptionSums, misconceptionSums } from '@/lib/data/learner-facts';
import { requireRole } from '@/lib/data/memberships';
import { keepView } from '@/lib/data/report-views';
import { reportTrack } from '@/lib/data/team-report';

/** Mistakes of the last twelve weeks: what was believed a year ago says little. */
export const mistakeDays = 84;

type TeamObjectives = {
  track: { id: string; name: string };
  /** The hardest first. */
  objectives: TeamHardObjective[];
  /** The commonest first. */
  misconceptions: TeamMisconception[];
};

/** Throws as `readTeamReport`. Empty where fewer than five are on the track. */
export async function readTeamObjectives(
  app: App,
  actor: SignedInActor,
  place: { teamId: string; trackId: string },
): Promise<TeamObjectives> {
  const { client } = app.db;
  await requireRole(actor, client, place.teamId, 'manager');
  const found = await reportTrack(actor, client, { ...place, provider: app.db.provider });
  if (!found) throw notFound();
  const { track, enrolled } = found;
  const now = app.now();
  await keepView(actor, client, { ...place, memberId: null, way: 'page', now });
  const outline = { id: track.id, name: track.name };
  if (enrolled.length < fewestPeople) return { track: outline, objectives: [], misconceptions: [] };
  const course = reportCourse(app.course);
  const facts = await learnerFacts(app.db, enrolled, course.places);
  const beliefs = await misconceptionSums(
    app.db,
    enrolled.map(({ userId }) => userId),
    addDays(calendarDay(now, 'UTC'), -mistakeDays),
  );
  const lessonIds = new Set(track.items.flatMap(({ lessonId }) => app.course.lesson(lessonId)?.id ?? []));
  return {
    track: outline,
    objectives: hardestOf(app, lessonIds, objectiveSums(course.places, [...facts.values()])),
    misconceptions: commonest(app, beliefs),
  };
}

/** Of the track's lessons, by the share of wrong answers; only what five people or more have answered. */
export function hardestOf(
  app: App,
  lessonIds: ReadonlySet<string>,
  sums: readonly ObjectiveSums[],
): TeamHardObjective[] {
  return sums
    .filter(({ people }) => people >= fewestPeople)
    .flatMap(({ objectiveId, people, answers, rightAnswers }): TeamHardObjective[] => {
      const objective = app.course.objective(objectiveId);
      if (!objective || !lessonIds.has(objective.lessonId)) return [];
      const { lessonTitle, href } = passageLink(app.course, objective);
      const wrongShare = (answers - rightAnswers) / answers;
      return [{ objectiveId, statement: objective.statement, lessonTitle, href, people, wrongShare }];
    })
    .sort((a, b) => b.wrongShare - a.wrongShare || (a.objectiveId < b.objectiveId ? -1 : 1));
}

/** Which five people or more have shown, by how many have. */
export function commonest(app: App, sums: readonly MisconceptionSums[]): TeamMisconception[] {
  return sums
    .filter(({ people }) => people >= fewestPeople)
    .flatMap(({ misconceptionId: id, people, count }): TeamMisconception[] => {
      const text = app.course.misconceptions[id];
      return text ? [{ id, text, people, count }] : [];
    })
    .sort((a, b) => b.people - a.people || b.count - a.count || (a.id < b.id ? -1 : 1));
}
