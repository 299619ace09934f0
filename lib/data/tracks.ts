/** Tracks of a team: lessons with their days. Seen and changed by its managers; a former id of a lesson stays as it was stored. */
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { TrackItem } from '@/lib/core/track-plan';
import type { Track } from '@/lib/data/generated/sqlite/client';
import { teamOf } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';

export type StoredTrack = Omit<Track, 'items'> & { items: TrackItem[] };

const fromRow = ({ items, ...row }: Track): StoredTrack => ({ ...row, items: JSON.parse(items) as TrackItem[] });

/** `people`: enrolled and not archived. */
export type CountedTrack = StoredTrack & { people: number };
const enrolledCount = { _count: { select: { enrolments: { where: { archivedAt: null } } } } };
const countedFromRow = ({ _count, ...row }: Track & { _count: { enrolments: number } }): CountedTrack => ({
  ...fromRow(row),
  people: _count.enrolments,
});

export type TrackText = { name: string; summary: string; items: readonly TrackItem[] };

/** The actor is a manager of the team: asked for before. */
export async function addTrack(
  actor: SignedInActor,
  tx: Tx,
  { items, now, ...track }: TrackText & { teamId: string; source: string | null; now: Date },
): Promise<StoredTrack> {
  // Written through the team, so that the scope is in the where.
  const { id: teamId } = await tx.team.findFirstOrThrow({
    where: { id: track.teamId, ...teamOf(actor, 'manager') },
    select: { id: true },
  });
  const data = { ...track, teamId, id: randomUUID(), items: JSON.stringify(items), createdAt: now };
  return fromRow(await tx.track.create({ data }));
}

/** Of a team that the actor manages, the newest first, with how many are enrolled and not archived. */
export async function listTracks(actor: SignedInActor, tx: Tx, teamId: string): Promise<CountedTrack[]> {
  const rows = await tx.track.findMany({
    where: { teamId, team: teamOf(actor, 'manager') },
    include: enrolledCount,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(countedFromRow);
}

/** Null where there is none in this team, or the actor does not manage it. */
export async function findTrack(
  actor: SignedInActor,
  tx: Tx,
  { teamId, trackId }: { teamId: string; trackId: string },
): Promise<CountedTrack | null> {
  const where = { id: trackId, teamId, team: teamOf(actor, 'manager') };
  const row = await tx.track.findFirst({ where, include: enrolledCount });
  return row && countedFromRow(row);
}

/** False where it has moved on from `version` since. */
export async function saveTrack(
  actor: SignedInActor,
  tx: Tx,
  { trackId, version, items, ...text }: TrackText & { trackId: string; version: number },
): Promise<boolean> {
  const { count } = await tx.track.updateMany({
    where: { id: trackId, version, archivedAt: null, team: teamOf(actor, 'manager') },
    data: { ...text, items: JSON.stringify(items), version: { increment: 1 } },
  });
  return count === 1;
}

/** Archives a track, or with null takes it back. */
export async function setTrackArchived(
  actor: SignedInActor,
  tx: Tx,
  { trackId, archivedAt }: { trackId: string; archivedAt: Date | null },
): Promise<boolean> {
  const { count } = await tx.track.updateMany({
    where: { id: trackId, team: teamOf(actor, 'manager'), archivedAt: archivedAt === null ? { not: null } : null },
    data: { archivedAt },
  });
  return count === 1;
}
