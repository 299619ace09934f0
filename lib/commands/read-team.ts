/** The teams of a person, and one of them with its people; for managers also with its open invitations. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { isAtLeast } from '@/lib/core/team-roles';
import type { TeamDetail, TeamInvitationView, TeamPerson, TeamView } from '@/lib/core/team-schemas';
import { listPeople, type StoredPerson } from '@/lib/data/memberships';
import { listTeamInvitations, type StoredTeamInvitation } from '@/lib/data/team-invitations';
import { findTeam, listTeams, type OwnTeam, tracksOfTeam } from '@/lib/data/teams';

/** By name. */
export async function readTeams(app: App, actor: SignedInActor): Promise<TeamView[]> {
  return (await listTeams(actor, app.db.client)).map(teamView);
}

/** Throws `not-found` for who is not in it. */
export async function readTeam(app: App, actor: SignedInActor, teamId: string): Promise<TeamDetail> {
  const { client } = app.db;
  const team = await findTeam(actor, client, teamId);
  if (!team) throw notFound();
  const isManager = isAtLeast(team.role, 'manager');
  const [people, tracks, invitations] = await Promise.all([
    listPeople(actor, client, teamId),
    tracksOfTeam(actor, client, teamId),
    isManager ? listTeamInvitations(actor, client, { teamId }) : null,
  ]);
  return {
    ...teamView(team),
    members: people.map((person) => ({ ...personView(person), isYou: person.userId === actor.userId })),
    tracks,
    invitations: invitations?.map((invitation) => teamInvitationView(invitation, app.now())) ?? null,
  };
}

const teamView = ({ createdAt, ...team }: OwnTeam): TeamView => ({ ...team, createdAt: createdAt.toISOString() });

export const personView = ({ userId, name, role, joinedAt }: StoredPerson): Omit<TeamPerson, 'isYou'> => ({
  ...{ id: userId, name: name ?? '', role },
  joinedAt: joinedAt.toISOString(),
});

export function teamInvitationView(invitation: StoredTeamInvitation, now: Date): TeamInvitationView {
  const { id, email, role, track, uses, maxUses, createdAt, createdBy, expiresAt } = invitation;
  return {
    ...{ id, email, role, uses, maxUses, track: track?.name ?? null, createdBy: createdBy?.name ?? '' },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    state: expiresAt <= now ? 'expired' : 'open',
  };
}
