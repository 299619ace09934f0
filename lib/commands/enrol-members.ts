/** A manager puts people of the team on a track, from a date, on their working days, at a pace. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { EnrolBody } from '@/lib/core/track-schemas';
import { enrolPeople } from '@/lib/data/enrolments';
import { requireRole } from '@/lib/data/memberships';
import { findTrack } from '@/lib/data/tracks';

/** Who is on it already stays as they are; returns how many were added. Throws `invalid` for an archived track. */
export async function enrolMembers(
  app: App,
  actor: SignedInActor,
  { teamId, trackId, ...body }: EnrolBody & { teamId: string; trackId: string },
): Promise<number> {
  const now = app.now();
  return app.db.transaction(
    async (tx) => {
      await requireRole(actor, tx, teamId, 'manager');
      const track = await findTrack(actor, tx, { teamId, trackId });
      if (!track) throw notFound();
      if (track.archivedAt)
        throw new AppError('invalid', 'This track is archived. Take it back before you put people on it.');
      return enrolPeople(actor, tx, { teamId, trackId, ...body, now });
    },
    // Somebody else may put the same people on it.
    { retryUniqueOn: ['Enrolment'] },
  );
}
