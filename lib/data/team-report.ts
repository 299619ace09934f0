/** Whom a report is about. */
import type { SignedInActor } from '@/lib/core/access';
import type { Enrolled } from '@/lib/core/reports/member';
import type { Pause, TrackItem } from '@/lib/core/track-plan';
import type { Provider } from '@/lib/data/database-url';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import { jsonRows, rowsIn } from '@/lib/data/json-rows';
import { teamOf } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';

export type ReportTrack = {
  team: { id: string; name: string; isDemo: boolean };
  track: { id: string; name: string; items: TrackItem[]; isArchived: boolean };
  enrolled: Enrolled[];
};

const userColumns = { lastSequence: true, name: true, timeZone: true, dayStartHour: true, pausedUntil: true } as const;
const select = {
  ...{ userId: true, startDay: true, workingDays: true, pacePercent: true, pauses: true },
  user: { select: userColumns },
} as const;

type FlatRow = Omit<Row, 'user'> & Row['user'];

type Row = {
  userId: string;
  startDay: string;
  workingDays: string;
  pacePercent: number;
  pauses: string;
  user: {
    lastSequence: number;
    name: string | null;
    timeZone: string;
    dayStartHour: number;
    pausedUntil: string | null;
  };
};
const enrolledOf = ({ user: { name, lastSequence, ...user }, pauses, ...plan }: Row): Enrolled => ({
  ...{ ...plan, ...user, name: name ?? '', sequence: lastSequence },
  pauses: pauses === '[]' ? noPauses : (JSON.parse(pauses) as Pause[]),
});
const noPauses: Pause[] = [];

/** Of a team that the actor manages; null where there is no such track in it. With `userId` that person alone. Two queries. */
export async function reportTrack(
  actor: SignedInActor,
  tx: Tx,
  { provider, teamId, trackId, userId }: { provider: Provider; teamId: string; trackId: string; userId?: string },
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
  const enrolled = await enrolledIn(actor, tx, { provider, teamId, trackId, userId });
  const { team, items, archivedAt, ...track } = row;
  const isArchived = archivedAt !== null;
  return {
    team,
    track: { ...track, items: JSON.parse(items) as TrackItem[], isArchived },
    enrolled,
  };
}

const enrolledColumns = [
  ...['userId', 'startDay', 'workingDays', 'pacePercent', 'pauses'],
  ...['name', 'timeZone', 'dayStartHour', 'pausedUntil', 'lastSequence'],
] as const;

/** As one text: through Prisma thousands of people are decoded value by value, which nothing else can interrupt. */
async function enrolledIn(
  actor: SignedInActor,
  tx: Tx,
  {
    provider,
    teamId,
    trackId,
    userId,
  }: { provider: Provider; teamId: string; trackId: string; userId: string | undefined },
): Promise<Enrolled[]> {
  const one = userId === undefined ? Prisma.empty : Prisma.sql`AND e."userId" = ${userId}`;
  const people = Prisma.sql`(
    SELECT e."userId", e."startDay", e."workingDays", e."pacePercent", e."pauses",
      u."name", u."timeZone", u."dayStartHour", u."pausedUntil", u."lastSequence"
    FROM "Enrolment" e JOIN "User" u ON u."id" = e."userId"
    WHERE e."trackId" = ${trackId} AND e."teamId" = ${teamId} AND e."archivedAt" IS NULL ${one}
      AND EXISTS (SELECT 1 FROM "Membership" m
        WHERE m."teamId" = e."teamId" AND m."userId" = ${ownId(actor)} AND m."role" IN ('owner', 'manager'))) AS "enrolled"`;
  const [row] = await tx.$queryRaw<{ rows: string | null }[]>`
    SELECT ${jsonRows(provider, enrolledColumns, people)} AS "rows"`;
  return rowsIn(row?.rows ?? null, enrolledColumns).map((one) => {
    const { name, timeZone, dayStartHour, pausedUntil, lastSequence, ...plan } = one as FlatRow;
    return enrolledOf({ ...plan, user: { name, timeZone, dayStartHour, pausedUntil, lastSequence } });
  });
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
