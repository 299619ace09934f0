/** A manager changes a track: its name, its lessons, their days. Who is under way follows at once; `previewTrack` says how, before. */

import type { App } from '@/lib/commands/app';
import { readTrack } from '@/lib/commands/read-tracks';
import { knownItems } from '@/lib/commands/track-view';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { TrackChange, TrackView } from '@/lib/core/track-schemas';
import { addAuditEvent } from '@/lib/data/audit-events';
import { requireRole } from '@/lib/data/memberships';
import { findTrack, saveTrack, setTrackArchived } from '@/lib/data/tracks';

type Place = { teamId: string; trackId: string };

/** Throws `changed-meanwhile` where somebody else was faster, or the track is archived. */
export async function changeTrack(
  app: App,
  actor: SignedInActor,
  { teamId, trackId, version, name, summary, items }: Place & TrackChange,
): Promise<TrackView> {
  await app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'manager');
    if (!(await findTrack(actor, tx, { teamId, trackId }))) throw notFound();
    const text = { name, summary, items: knownItems(app, items) };
    if (!(await saveTrack(actor, tx, { trackId, version, ...text }))) throw changedMeanwhile();
    await addAuditEvent(actor, tx, { at: app.now(), action: 'track-changed', teamId, subjectId: trackId });
  });
  return readTrack(app, actor, { teamId, trackId });
}

/** An archived track is out of use: nothing on it is due, and its report stays to be read. Doing it again changes nothing. */
export async function archiveTrack(
  app: App,
  actor: SignedInActor,
  { teamId, trackId, isArchived }: Place & { isArchived: boolean },
): Promise<TrackView> {
  await app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'manager');
    if (!(await findTrack(actor, tx, { teamId, trackId }))) throw notFound();
    const at = app.now();
    if (!(await setTrackArchived(actor, tx, { trackId, archivedAt: isArchived ? at : null }))) return;
    const detail = { isArchived };
    await addAuditEvent(actor, tx, { at, action: 'track-archived', teamId, subjectId: trackId, detail });
  });
  return readTrack(app, actor, { teamId, trackId });
}

export const changedMeanwhile = () =>
  new AppError('changed-meanwhile', 'Somebody else changed this meanwhile. Load the page again to see how it stands.');
