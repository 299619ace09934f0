/** Teams as those see them who belong to one. */
import { randomUUID } from 'node:crypto';
import type { SignedInActor } from '@/lib/core/access';
import type { TeamRole } from '@/lib/core/team-roles';
import type { Enrolment, Track } from '@/lib/data/generated/sqlite/client';
import { teamOf } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';

export type StoredTeam = { id: string; name: string; createdAt: Date };
export type OwnTeam = StoredTeam & { role: TeamRole; people: number };

/** Makes a team whose owner the actor is. */
export async function addTeam(
  actor: SignedInActor,
  tx: Tx,
  { name, now }: { name: string; now: Date },
): Promise<StoredTeam> {
  return tx.team.create({
    data: {
      ...{ id: randomUUID(), name, createdAt: now },
      memberships: { create: { userId: actor.userId, role: 'owner', joinedAt: now } },
    },
    select: { id: true, name: true, createdAt: true },
  });
}

const withOwn = ({ userId }: SignedInActor) => ({
  ...{ id: true, name: true, createdAt: true },
  _count: { select: { memberships: true } },
  memberships: { where: { userId }, select: { role: true } },
});
type WithOwn = StoredTeam & { _count: { memberships: number }; memberships: { role: string }[] };
const ownTeam = ({ _count, memberships: [own], ...team }: WithOwn): OwnTeam => ({
  ...team,
  ...{ people: _count.memberships, role: (own?.role ?? 'member') as TeamRole },
});

/** The teams that the actor belongs to, by name. */
export async function listTeams(actor: SignedInActor, tx: Tx): Promise<OwnTeam[]> {
  const rows = await tx.team.findMany({ where: teamOf(actor, 'member'), select: withOwn(actor) });
  return rows
    .map(ownTeam)
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1));
}

/** Null where the actor does not belong to it. */
export async function findTeam(actor: SignedInActor, tx: Tx, teamId: string): Promise<OwnTeam | null> {
  const row = await tx.team.findFirst({ where: { id: teamId, ...teamOf(actor, 'member') }, select: withOwn(actor) });
  return row && ownTeam(row);
}

/** By an owner. False where there is no such team of theirs. */
export async function setTeamName(
  actor: SignedInActor,
  tx: Tx,
  { teamId, name }: { teamId: string; name: string },
): Promise<boolean> {
  const where = { id: teamId, ...teamOf(actor, 'owner') };
  return (await tx.team.updateMany({ where, data: { name } })).count === 1;
}

/** By an owner: the team with its memberships, invitations, tracks and enrolments. What its people learned is theirs and stays. */
export async function removeTeam(actor: SignedInActor, tx: Tx, teamId: string): Promise<boolean> {
  return (await tx.team.deleteMany({ where: { id: teamId, ...teamOf(actor, 'owner') } })).count === 1;
}

/** The tracks that are not archived: for managers all, for members those that they are enrolled in. */
export async function tracksOfTeam(
  actor: SignedInActor,
  tx: Tx,
  teamId: string,
): Promise<Pick<Track, 'id' | 'name' | 'summary'>[]> {
  const isOwn = { team: teamOf(actor, 'member'), enrolments: { some: { userId: actor.userId, archivedAt: null } } };
  return tx.track.findMany({
    where: { teamId, archivedAt: null, OR: [{ team: teamOf(actor, 'manager') }, isOwn] },
    select: { id: true, name: true, summary: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
}

export type WholeTeam = { tracks: Track[]; enrolments: Enrolment[] };

/** For the export of a team by its owner: every track and every enrolment, archived ones too. */
export async function wholeTeam(actor: SignedInActor, tx: Tx, teamId: string): Promise<WholeTeam> {
  const where = { teamId, team: teamOf(actor, 'owner') };
  const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
  const tracks = await tx.track.findMany({ where, orderBy });
  return { tracks, enrolments: await tx.enrolment.findMany({ where, orderBy }) };
}
