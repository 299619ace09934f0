/** Who belongs to which team, in which role: every other question about a team is asked through these. */
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { isAtLeast, type TeamRole } from '@/lib/core/team-roles';
import type { Tx } from '@/lib/data/open-database';

export type StoredMembership = { teamId: string; userId: string; role: TeamRole; joinedAt: Date };

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
