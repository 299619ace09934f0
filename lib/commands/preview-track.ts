/** What other lessons or days of a track would do to those who are under way; changes nothing. */

import type { App } from '@/lib/commands/app';
import { reportCourse } from '@/lib/commands/report-course';
import { knownItems } from '@/lib/commands/track-view';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { type MemberStanding, memberStanding, plannedLessons } from '@/lib/core/reports/member';
import { dayText } from '@/lib/core/reports/reason';
import type { TrackItem } from '@/lib/core/track-plan';
import type { TrackEffect, TrackPreview } from '@/lib/core/track-schemas';
import { plural } from '@/lib/core/wording';
import { learnerFacts } from '@/lib/data/learner-facts';
import { requireRole } from '@/lib/data/memberships';
import { reportTrack } from '@/lib/data/team-report';

export async function previewTrack(
  app: App,
  actor: SignedInActor,
  { teamId, trackId, items }: { teamId: string; trackId: string; items: readonly TrackItem[] },
): Promise<TrackPreview> {
  const { client } = app.db;
  await requireRole(actor, client, teamId, 'manager');
  const found = await reportTrack(actor, client, { teamId, trackId, provider: app.db.provider });
  if (!found) throw notFound();
  const after = knownItems(app, items);
  const now = app.now();
  const course = reportCourse(app.course);
  const facts = await learnerFacts(app.db, found.enrolled, course.places);
  const plans = [found.track.items, after].map((list) => plannedLessons(course, list));
  const effects = found.enrolled.flatMap((person): TrackEffect[] => {
    const summed = facts.get(person.userId);
    const [before, then] = plans.map((planned) => summed && memberStanding(person, planned(person), summed, now));
    if (!before || !then) return [];
    const [old, fresh] = [outlineOf(before), outlineOf(then)];
    return [{ userId: person.userId, name: person.name, before: old, after: fresh, text: effectText(old, fresh) }];
  });
  return { ...changesOf(app, found.track.items, after), effects };
}

type Outline = TrackEffect['before'];
const outlineOf = ({ standing }: MemberStanding): Outline => ({
  state: standing.state,
  endDay: standing.endDay,
  late: standing.lateLessons.length,
});

function effectText(before: Outline, after: Outline): string {
  const end =
    before.endDay !== after.endDay && after.endDay
      ? before.endDay
        ? `ends on ${dayText(after.endDay)} instead of ${dayText(before.endDay)}`
        : `ends on ${dayText(after.endDay)}`
      : '';
  const late =
    before.late === after.late
      ? ''
      : after.late === 0
        ? 'nothing is late any more'
        : `${plural(after.late, 'lesson')} late instead of ${before.late}`;
  const state = late === '' && before.state !== after.state ? `${after.state} instead of ${before.state}` : '';
  const text = [end, late, state].filter(Boolean).join('; ');
  return text && `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

function changesOf(app: App, before: readonly TrackItem[], after: readonly TrackItem[]) {
  const title = (id: string) => app.course.lesson(id)?.title ?? id;
  // Stored ids may be former ones.
  const old = new Map(before.map(({ lessonId, day }) => [app.course.lesson(lessonId)?.id ?? lessonId, day]));
  const kept = new Set(after.map(({ lessonId }) => lessonId));
  return {
    added: after.filter(({ lessonId }) => !old.has(lessonId)).map(({ lessonId }) => title(lessonId)),
    removed: [...old.keys()].filter((id) => !kept.has(id)).map(title),
    moved: after.filter(({ lessonId, day }) => old.has(lessonId) && old.get(lessonId) !== day).length,
  };
}
