/** Whom a report is about. */
import type { SignedInActor } from '@/lib/core/access';
import type { Enrolled } from '@/lib/core/reports/member';
import type { Pause, TrackItem } from '@/lib/core/track-plan';
import { teamOf } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';

export type ReportTrack = {
  team: { id: string; name: string; isDemo: boolean };
  track: { id: string; name: string; items: TrackItem[]; isArchived: boolean };
  enrolled: Enrolled[];
};

const userColumns = { name: true, timeZone: true, dayStartHour: true, pausedUntil: true } as const;
const select = {
  ...{ userId: true, startDay: true, workingDays: true, pacePercent: true, pauses: true },
  user: { select: userColumns },
} as const;

type Row = {
  userId: string;
  startDay: string;
  workingDays: string;
  pacePercent: number;
  pauses: string;
  user: { name: string | null; timeZone: string; dayStartHour: number; pausedUntil: string | null };
};
const enrolledOf = ({ user: { name, ...user }, pauses, ...plan }: Row): Enrolled => ({
  ...{ ...plan, ...user, name: name ?? '' },
  pauses: JSON.parse(pauses) as Pause[],
});

/** Of a team that the actor manages; null where there is no such track in it. With `userId` that person alone. Two queries. */
export async function reportTrack(
  actor: SignedInActor,
  tx: Tx,
  { teamId, trackId, userId }: { teamId: string; trackId: string; userId?: string },
): Promise<ReportTrack | null> {
  const managed = teamOf(actor, 'manager');
  const row = await tx.track.findFirst({
    where: { id: trackId, teamId, team: managed },
    select: {
      ...{ id: true, name: true, items: true, archivedAt: true },
      team: { select: { id: true, name: true, isDemo: true } },
    },
  });
  if (!row) return null;
  const enrolled = await tx.enrolment.findMany({
    where: { trackId, teamId, archivedAt: null, team: managed, ...(userId === undefined ? {} : { userId }) },
    select,
  });
  const { team, items, archivedAt, ...track } = row;
  const isArchived = archivedAt !== null;
  return {
    team,
    track: { ...track, items: JSON.parse(items) as TrackItem[], isArchived },
    enrolled: enrolled.map(enrolledOf),
  };
}

/** The actor's own enrolments, in one team or in all, of tracks that are not archived; the earliest start first. */
export async function ownReportTracks(actor: SignedInActor, tx: Tx, teamId?: string): Promise<ReportTrack[]> {
  const rows = await tx.enrolment.findMany({
    where: {
      ...{ userId: actor.userId, archivedAt: null, track: { archivedAt: null } },
      ...(teamId === undefined ? {} : { teamId }),
    },
    select: {
      ...select,
      team: { select: { id: true, name: true, isDemo: true } },
      track: { select: { id: true, name: true, items: true } },
    },
    orderBy: [{ startDay: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ team, track: { items, ...track }, ...row }) => ({
    team,
    track: { ...track, items: JSON.parse(items) as TrackItem[], isArchived: false },
    enrolled: [enrolledOf(row)],
  }));
}

/** A team that the actor belongs to. */
export async function ownTeamName(
  actor: SignedInActor,
  tx: Tx,
  teamId: string,
): Promise<{ id: string; name: string } | null> {
  const where = { id: teamId, ...teamOf(actor, 'member') };
  return tx.team.findFirst({ where, select: { id: true, name: true } });
}
