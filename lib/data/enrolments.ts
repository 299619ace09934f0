/** Enrolments: who learns by which track of a team, from which day, how fast. */
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { Pause, Plan } from '@/lib/core/track-plan';
import type { Enrolment } from '@/lib/data/generated/sqlite/client';
import { teamOf } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';

export type StoredEnrolment = Omit<Enrolment, 'pauses'> & { pauses: Pause[] };
export type EnrolmentPlan = Pick<Plan, 'startDay' | 'workingDays' | 'pacePercent'>;

const fromRow = ({ pauses, ...row }: Enrolment): StoredEnrolment => ({ ...row, pauses: JSON.parse(pauses) as Pause[] });

/**
 * By a manager: enrols those of the people who are in the team and not on the track; who was archived comes back with the new dates.
 * Returns how many.
 */
export async function enrolPeople(
  actor: SignedInActor,
  tx: Tx,
  {
    teamId,
    trackId,
    who,
    now,
    ...plan
  }: EnrolmentPlan & {
    teamId: string;
    trackId: string;
    who: readonly string[] | 'all';
    now: Date;
  },
): Promise<number> {
  const people = await tx.membership.findMany({
    where: { teamId, team: teamOf(actor, 'manager'), ...(who === 'all' ? {} : { userId: { in: [...who] } }) },
    select: { userId: true },
    orderBy: { userId: 'asc' },
  });
  const known = await tx.enrolment.findMany({ where: { trackId, teamId }, select: { userId: true, archivedAt: true } });
  const archived = new Map(known.map(({ userId, archivedAt }) => [userId, archivedAt !== null]));
  const back = people.filter(({ userId }) => archived.get(userId) === true).map(({ userId }) => userId);
  if (back.length > 0) {
    await tx.enrolment.updateMany({
      where: { trackId, teamId, userId: { in: back } },
      data: { ...plan, pauses: '[]', archivedAt: null, version: { increment: 1 } },
    });
  }
  const fresh = people.filter(({ userId }) => !archived.has(userId));
  await tx.enrolment.createMany({
    data: fresh.map(({ userId }) => ({ id: randomUUID(), teamId, trackId, userId, ...plan, createdAt: now })),
  });
  return fresh.length + back.length;
}

/** For managers: of a track, those that are not archived, with their names, by name. */
export async function listEnrolments(
  actor: SignedInActor,
  tx: Tx,
  { teamId, trackId }: { teamId: string; trackId: string },
): Promise<(StoredEnrolment & { name: string; timeZone: string })[]> {
  const rows = await tx.enrolment.findMany({
    where: { teamId, trackId, archivedAt: null, team: teamOf(actor, 'manager') },
    include: { user: { select: { name: true, timeZone: true } } },
  });
  return rows
    .map(({ user, ...row }) => ({ ...fromRow(row), name: user.name ?? '', timeZone: user.timeZone }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.userId < b.userId ? -1 : 1));
}

/** For managers: on which days people began each track of a team, those who are archived left out. */
export async function enrolmentStarts(
  actor: SignedInActor,
  tx: Tx,
  teamId: string,
): Promise<{ trackId: string; startDay: string }[]> {
  return tx.enrolment.findMany({
    where: { teamId, archivedAt: null, team: teamOf(actor, 'manager') },
    select: { trackId: true, startDay: true },
    distinct: ['trackId', 'startDay'],
    orderBy: { startDay: 'asc' },
  });
}

type Place = { teamId: string; trackId: string; userId: string };

/** For managers. */
export async function findEnrolment(actor: SignedInActor, tx: Tx, place: Place): Promise<StoredEnrolment | null> {
  const row = await tx.enrolment.findFirst({ where: { ...place, archivedAt: null, team: teamOf(actor, 'manager') } });
  return row && fromRow(row);
}

/** False where it has moved on from `version` since. */
export async function saveEnrolment(
  actor: SignedInActor,
  tx: Tx,
  {
    teamId,
    trackId,
    userId,
    version,
    pauses,
    ...plan
  }: Place & Partial<EnrolmentPlan> & { version: number; pauses: readonly Pause[] },
): Promise<boolean> {
  const { count } = await tx.enrolment.updateMany({
    where: { teamId, trackId, userId, version, archivedAt: null, team: teamOf(actor, 'manager') },
    data: { ...plan, pauses: JSON.stringify(pauses), version: { increment: 1 } },
  });
  return count === 1;
}

/** Takes people out of the report for good; what they learned stays. Returns how many. */
export async function archiveEnrolments(
  actor: SignedInActor,
  tx: Tx,
  { teamId, trackId, userIds, now }: { teamId: string; trackId: string; userIds: readonly string[]; now: Date },
): Promise<number> {
  const { count } = await tx.enrolment.updateMany({
    where: { teamId, trackId, userId: { in: [...userIds] }, archivedAt: null, team: teamOf(actor, 'manager') },
    data: { archivedAt: now, version: { increment: 1 } },
  });
  return count;
}

export type NewEnrolment = {
  teamId: string;
  trackId: string;
  /** yyyy-mm-dd in the learner's time zone */
  startDay: string;
  /** ISO weekdays in order, "12345" */
  workingDays: string;
  pacePercent: number;
  now: Date;
};

/** Enrols the actor in a track of a team that they belong to. False where there is none, it is archived, or they are enrolled already. */
export async function addEnrolment(
  actor: SignedInActor,
  tx: Tx,
  { teamId, trackId, now, ...plan }: NewEnrolment,
): Promise<boolean> {
  const { userId } = actor;
  const track = await tx.track.findFirst({
    where: { id: trackId, teamId, archivedAt: null, team: teamOf(actor, 'member') },
    select: { enrolments: { where: { userId }, select: { id: true } } },
  });
  if (!track || track.enrolments.length > 0) return false;
  await tx.enrolment.create({ data: { id: randomUUID(), teamId, trackId, userId, ...plan, createdAt: now } });
  return true;
}
