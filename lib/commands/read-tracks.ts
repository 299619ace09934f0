/** The tracks of a team, for its managers. */

import type { App } from '@/lib/commands/app';
import { trackView } from '@/lib/commands/track-view';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { dueDays } from '@/lib/core/track-plan';
import type { EnrolmentList, TrackView } from '@/lib/core/track-schemas';
import { enrolmentStarts, listEnrolments } from '@/lib/data/enrolments';
import { listPeople, requireRole } from '@/lib/data/memberships';
import { findTrack, listTracks } from '@/lib/data/tracks';

/** The newest first, archived ones too. */
export async function readTracks(app: App, actor: SignedInActor, teamId: string): Promise<TrackView[]> {
  await requireRole(actor, app.db.client, teamId, 'manager');
  return (await listTracks(actor, app.db.client, teamId)).map(trackView);
}

export type TrackStarts = { first: string; last: string };

/** By track: the first and the last day on which somebody of it began, or will. */
export async function readTrackStarts(
  app: App,
  actor: SignedInActor,
  teamId: string,
): Promise<Map<string, TrackStarts>> {
  await requireRole(actor, app.db.client, teamId, 'manager');
  const starts = new Map<string, TrackStarts>();
  for (const { trackId, startDay } of await enrolmentStarts(actor, app.db.client, teamId)) {
    starts.set(trackId, { first: starts.get(trackId)?.first ?? startDay, last: startDay });
  }
  return starts;
}

type Place = { teamId: string; trackId: string };

export async function readTrack(app: App, actor: SignedInActor, { teamId, trackId }: Place): Promise<TrackView> {
  await requireRole(actor, app.db.client, teamId, 'manager');
  const track = await findTrack(actor, app.db.client, { teamId, trackId });
  if (!track) throw notFound();
  return trackView(track);
}

/** Who is on a track with which dates, and who of the team is not. */
export async function readEnrolments(app: App, actor: SignedInActor, place: Place): Promise<EnrolmentList> {
  const { client } = app.db;
  await requireRole(actor, client, place.teamId, 'manager');
  const track = await findTrack(actor, client, place);
  if (!track) throw notFound();
  const enrolled = await listEnrolments(actor, client, place);
  const isOn = new Set(enrolled.map(({ userId }) => userId));
  const people = await listPeople(actor, client, place.teamId);
  return {
    enrolments: enrolled.map(({ userId, name, startDay, workingDays, pacePercent, version, pauses }) => {
      const due = dueDays(track.items, { startDay, workingDays, pacePercent, pauses }).flatMap((day) => day ?? []);
      const endDay = due.sort().at(-1) ?? null;
      return { userId, name, startDay, workingDays, pacePercent, version, pauses, endDay };
    }),
    others: people.filter(({ userId }) => !isOn.has(userId)).map(({ userId, name }) => ({ userId, name: name ?? '' })),
  };
}
