/** Teams as administrators see them: that they are there, how many belong to them and who owns them. Never what anybody has learned. */
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { type TeamRole, teamRoles } from '@/lib/core/team-roles';
import type { Tx } from '@/lib/data/open-database';

export type ListedTeam = {
  id: string;
  name: string;
  createdAt: Date;
  isDemo: boolean;
  people: number;
  owners: { id: string; name: string | null }[];
};
export type TeamPerson = { id: string; name: string | null; role: TeamRole };

const shown = {
  ...{ id: true, name: true, createdAt: true, isDemo: true, _count: { select: { memberships: true } } },
  memberships: {
    where: { role: 'owner' },
    select: { user: { select: { id: true, name: true } } },
    orderBy: { userId: 'asc' },
  },
} as const;
type Shown = Omit<ListedTeam, 'people' | 'owners'> & {
  _count: { memberships: number };
  memberships: { user: { id: string; name: string | null } }[];
};
const listed = ({ _count, memberships, ...team }: Shown): ListedTeam => ({
  ...{ ...team, people: _count.memberships, owners: memberships.map(({ user }) => user) },
});

/** Administrators: those without an owner first, then the newest. */
export async function pageOfAllTeams(
  actor: SignedInActor,
  tx: Tx,
  { skip, take }: { skip: number; take: number },
): Promise<{ rows: ListedTeam[]; total: number }> {
  assertAdministrator(actor);
  const orderBy = [{ createdAt: 'desc' as const }, { id: 'asc' as const }];
  const ownerless = { memberships: { none: { role: 'owner' } } };
  const first = await tx.team.findMany({ where: ownerless, orderBy, skip, take, select: shown });
  const count = await tx.team.count({ where: ownerless });
  const rest = await tx.team.findMany({
    where: { memberships: { some: { role: 'owner' } } },
    ...{ orderBy, skip: Math.max(0, skip - count), take: take - first.length, select: shown },
  });
  return { rows: [...first, ...rest].map(listed), total: await tx.team.count() };
}

/** Administrators: null where there is no such team. */
export async function findAnyTeam(actor: SignedInActor, tx: Tx, id: string): Promise<ListedTeam | null> {
  assertAdministrator(actor);
  const row = await tx.team.findUnique({ where: { id }, select: shown });
  return row && listed(row);
}

/** Administrators: who could become the owner of a team that has none: managers first, then by name. */
export async function peopleOfOwnerless(actor: SignedInActor, tx: Tx, teamId: string): Promise<TeamPerson[]> {
  assertAdministrator(actor);
  const rows = await tx.membership.findMany({
    where: { teamId, team: { memberships: { none: { role: 'owner' } } } },
    select: { role: true, user: { select: { id: true, name: true } } },
  });
  const rank = ({ role }: TeamPerson) => teamRoles.indexOf(role);
  const byName = (one: TeamPerson, other: TeamPerson) =>
    (one.name ?? '').localeCompare(other.name ?? '', 'en') || (one.id < other.id ? -1 : 1);
  return rows
    .map(({ role, user }) => ({ ...user, role: role as TeamRole }))
    .sort((one, other) => rank(one) - rank(other) || byName(one, other));
}

/** Administrators: makes one of its people the owner of a team that has none. False where it has one, or they are not in it. */
export async function appointOwnerOf(
  actor: SignedInActor,
  tx: Tx,
  { teamId, userId }: { teamId: string; userId: string },
): Promise<boolean> {
  assertAdministrator(actor);
  const where = { teamId, userId, team: { memberships: { none: { role: 'owner' } } } };
  return (await tx.membership.updateMany({ where, data: { role: 'owner' } })).count === 1;
}

/** Administrators: the team with everything of it. What its people learned is theirs and stays. */
export async function deleteAnyTeam(actor: SignedInActor, tx: Tx, id: string): Promise<boolean> {
  assertAdministrator(actor);
  return (await tx.team.deleteMany({ where: { id } })).count === 1;
}
