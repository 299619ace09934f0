/** A manager makes a track for the team: a copy of a built-in one, or their own list of lessons. */

import type { App } from '@/lib/commands/app';
import { knownItems, trackView } from '@/lib/commands/track-view';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { TrackBody, TrackView } from '@/lib/core/track-schemas';
import { addAuditEvent } from '@/lib/data/audit-events';
import { requireRole } from '@/lib/data/memberships';
import { addTrack } from '@/lib/data/tracks';

/** Throws `invalid` for an unknown source or lesson, and where name or lessons are missing and nothing is copied. */
export async function createTrack(
  app: App,
  actor: SignedInActor,
  { teamId, ...body }: TrackBody & { teamId: string },
): Promise<TrackView> {
  const source = body.source === undefined ? null : app.course.tracks.find(({ id }) => id === body.source);
  if (source === undefined) throw missing('source', 'there is no built-in track of this id');
  const name = body.name ?? source?.title;
  const items = body.items ?? source?.items;
  const now = app.now();
  return app.db.transaction(async (tx) => {
    // Who may not is told so before what is wrong with it.
    await requireRole(actor, tx, teamId, 'manager');
    if (!name) throw missing('name', 'write a name');
    if (!items) throw missing('items', 'choose at least one lesson');
    const text = { name, summary: body.summary ?? source?.summary ?? '', items: knownItems(app, items) };
    const track = await addTrack(actor, tx, { ...text, teamId, source: source?.id ?? null, now });
    await addAuditEvent(actor, tx, { at: now, action: 'track-made', teamId, subjectId: track.id });
    return trackView({ ...track, people: 0 });
  });
}

const missing = (path: string, message: string) =>
  new AppError('invalid', `${path}: ${message}`, { fields: [{ path, message }] });
