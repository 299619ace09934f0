/** Who belongs to which team, in which role: every other question about a team is asked through these. */
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { isAtLeast, type TeamRole, teamRoles } from '@/lib/core/team-roles';
import type { Tx } from '@/lib/data/open-database';

export type StoredMembership = { teamId: string; userId: string; role: TeamRole; joinedAt: Date };
export type StoredPerson = StoredMembership & { name: string | null };

/**
 * The actor's own membership. For strangers, guests and former members the team does not exist: throws `not-found`; `forbidden` for a
 * member who asks for what is a manager's or an owner's.
 */
export async function requireRole(
  actor: SignedInActor,
  tx: Tx,
  teamId: string,
  needed: TeamRole,
): Promise<StoredMembership> {
  const row = await tx.membership.findUnique({ where: { teamId_userId: { teamId, userId: actor.userId } } });
  if (!row) throw notFound();
  const membership = { ...row, role: row.role as TeamRole };
  if (isAtLeast(membership.role, needed)) return membership;
  throw new AppError('forbidden', `Only ${needed === 'owner' ? 'an owner' : 'a manager'} of the team can do this.`);
}

/** The condition of a team that the actor belongs to, in this role at least. */
export const teamOf = ({ userId }: SignedInActor, needed: TeamRole) => ({
  memberships: { some: { userId, role: { in: teamRoles.filter((role) => isAtLeast(role, needed)) } } },
});

/** The actor's own membership; null where there is none. */
export async function findMembership(actor: SignedInActor, tx: Tx, teamId: string): Promise<StoredMembership | null> {
  const row = await tx.membership.findUnique({ where: { teamId_userId: { teamId, userId: actor.userId } } });
  return row && { ...row, role: row.role as TeamRole };
}

/** Makes the actor a member; for joining by an invitation that was used up for it, and for a team that was just made. */
export async function addMembership(
  actor: SignedInActor,
  tx: Tx,
  { teamId, role, now }: { teamId: string; role: TeamRole; now: Date },
): Promise<void> {
  await tx.membership.create({ data: { teamId, userId: actor.userId, role, joinedAt: now } });
}

/** Everybody in a team that the actor belongs to: owners first, then managers, by name. */
export async function listPeople(actor: SignedInActor, tx: Tx, teamId: string): Promise<StoredPerson[]> {
  const rows = await tx.membership.findMany({
    where: { teamId, team: teamOf(actor, 'member') },
    include: { user: { select: { name: true } } },
  });
  const people = rows.map(({ user, ...row }) => ({ ...row, role: row.role as TeamRole, name: user.name }));
  const byName = (one: StoredPerson, other: StoredPerson) =>
    (one.name ?? '').localeCompare(other.name ?? '', 'en') || (one.userId < other.userId ? -1 : 1);
  return people.sort((one, other) => teamRoles.indexOf(one.role) - teamRoles.indexOf(other.role) || byName(one, other));
}

/** Somebody in a team that the actor manages; null where they are not in it. */
export async function findPerson(
  actor: SignedInActor,
  tx: Tx,
  { teamId, userId }: { teamId: string; userId: string },
): Promise<StoredMembership | null> {
  const row = await tx.membership.findFirst({ where: { teamId, userId, team: teamOf(actor, 'manager') } });
  return row && { ...row, role: row.role as TeamRole };
}

/** How many owners a team of the actor has. */
export async function countOwners(actor: SignedInActor, tx: Tx, teamId: string): Promise<number> {
  return tx.membership.count({ where: { teamId, role: 'owner', team: teamOf(actor, 'member') } });
}

/** Of these addresses, by their keys, those whose account is in a team that the actor manages. */
export async function memberKeys(
  actor: SignedInActor,
  tx: Tx,
  { teamId, emailKeys }: { teamId: string; emailKeys: string[] },
): Promise<Set<string>> {
  const rows = await tx.membership.findMany({
    where: { teamId, team: teamOf(actor, 'manager'), user: { emailKey: { in: emailKeys } } },
    select: { user: { select: { emailKey: true } } },
  });
  return new Set(rows.map(({ user }) => user.emailKey ?? ''));
}

/** By an owner of the team. False where nobody of that id is in it. */
export async function setRole(
  actor: SignedInActor,
  tx: Tx,
  { teamId, userId, role }: { teamId: string; userId: string; role: TeamRole },
): Promise<boolean> {
  const where = { teamId, userId, team: teamOf(actor, 'owner') };
  return (await tx.membership.updateMany({ where, data: { role } })).count === 1;
}

/**
 * Ends a membership, the actor's own or, for managers, another's, with the person's enrolments in the team; what they learned is
 * theirs and stays. False where they are not in it.
 */
export async function endMembership(
  actor: SignedInActor,
  tx: Tx,
  { teamId, userId }: { teamId: string; userId: string },
): Promise<boolean> {
  const team = teamOf(actor, userId === actor.userId ? 'member' : 'manager');
  await tx.enrolment.deleteMany({ where: { teamId, userId, team } });
  return (await tx.membership.deleteMany({ where: { teamId, userId, team } })).count === 1;
}

/** Teams whose one owner the actor is, by name, with how many belong to each: without them these would have none. */
export async function soleOwnerships(
  actor: SignedInActor,
  tx: Tx,
): Promise<{ id: string; name: string; people: number }[]> {
  const { userId } = actor;
  const rows = await tx.team.findMany({
    where: {
      memberships: { some: { userId, role: 'owner' } },
      NOT: { memberships: { some: { role: 'owner', userId: { not: userId } } } },
    },
    select: { id: true, name: true, _count: { select: { memberships: true } } },
  });
  return rows
    .map(({ _count, ...team }) => ({ ...team, people: _count.memberships }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en') || (one.id < other.id ? -1 : 1));
}

/**
 * Before an account goes: what they invited by ends with them, and so do the teams of nobody else. Returns the ids of these, and of the
 * teams that they leave behind.
 */
export async function leaveAllTeams(
  actor: SignedInActor,
  tx: Tx,
  now: Date,
): Promise<{ dissolved: string[]; left: { teamId: string; role: TeamRole }[] }> {
  const { userId } = actor;
  await tx.teamInvitation.updateMany({ where: { createdById: userId, revokedAt: null }, data: { revokedAt: now } });
  const alone = { memberships: { some: { userId }, every: { userId } } };
  const dissolved = await tx.team.findMany({ where: alone, select: { id: true }, orderBy: { id: 'asc' } });
  await tx.team.deleteMany({ where: { id: { in: dissolved.map(({ id }) => id) }, ...alone } });
  const left = await tx.membership.findMany({ where: { userId }, orderBy: { teamId: 'asc' } });
  await tx.enrolment.deleteMany({ where: { userId } });
  await tx.membership.deleteMany({ where: { userId } });
  return {
    dissolved: dissolved.map(({ id }) => id),
    left: left.map(({ teamId, role }) => ({ teamId, role: role as TeamRole })),
  };
}
