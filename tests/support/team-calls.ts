// Every command and data function about a team, those about its tracks (track-calls.ts) among them, with the role that it needs: what the tables of denials try.
import { randomUUID } from 'node:crypto';
import { changeRole } from '@/lib/commands/change-role';
import { deleteTeam, dissolveTeam } from '@/lib/commands/delete-team';
import { exportTeam } from '@/lib/commands/export-team';
import { inviteByLink, inviteByMail, resendInvitation } from '@/lib/commands/invite-to-team';
import { enterTeam, joinTeam, joinWithAccount, readInvitation, teamAdmits } from '@/lib/commands/join-team';
import { makeTeam } from '@/lib/commands/make-team';
import { previewInvitations } from '@/lib/commands/preview-invitations';
import { readTeam, readTeams } from '@/lib/commands/read-team';
import { leaveTeam, partWith, removeMember } from '@/lib/commands/remove-member';
import { renameTeam } from '@/lib/commands/rename-team';
import { revokeTeamInvitation } from '@/lib/commands/revoke-team-invitation';
import type { SignedInActor } from '@/lib/core/access';
import type { TeamRole } from '@/lib/core/team-roles';
import * as audit from '@/lib/data/audit-events';
import type { Provider } from '@/lib/data/database-url';
import { addEnrolment } from '@/lib/data/enrolments';
import * as memberships from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';
import * as invitations from '@/lib/data/team-invitations';
import * as teams from '@/lib/data/teams';
import type { TestApp } from './app';
import { password } from './learner';
import { addTrack, makeMember, makeTestTeam, type TestTeam } from './team';
import { trackCommands, trackData } from './track-calls';

/** A team with a track, one more member who is enrolled in it, and an open invitation that the manager sent. */
export type TeamBelongings = TestTeam & {
  provider: Provider;
  trackId: string;
  learner: SignedInActor;
  learnerEmail: string;
  invitationId: string;
  invitedEmail: string;
};
type Call<Context> = (context: Context, actor: SignedInActor, of: TeamBelongings) => Promise<unknown>;
/** What it needs: a role in the team, or nothing, since it is about the caller's own. */
export type Table<Context> = Record<string, { needs: TeamRole | 'nothing'; call: Call<Context> }>;

export async function makeTeamBelongings(app: TestApp): Promise<TeamBelongings> {
  const team = await makeTestTeam(app);
  const trackId = await addTrack(app, team.id);
  const invitedEmail = 'invited@example.org';
  const mail = { role: 'member', trackId: null, expiresInDays: 7, teamId: team.id } as const;
  const { invitation } = await inviteByMail(app, team.manager, { ...mail, email: invitedEmail, post: null });
  const learner = await makeMember(app, team.owner, team.id);
  const plan = { startDay: '2026-03-02', workingDays: '12345', pacePercent: 100, now: app.now() };
  for (const actor of [team.member, learner]) {
    await addEnrolment(actor, app.db.client, { teamId: team.id, trackId, ...plan });
  }
  const { email } = await app.db.client.user.findUniqueOrThrow({ where: { id: learner.userId } });
  const invited = { invitationId: invitation.id, invitedEmail };
  return { ...team, ...invited, provider: app.db.provider, trackId, learner, learnerEmail: email ?? '' };
}

const token = 'made up, but as long as one';
const link = { role: 'member', trackId: null, expiresInDays: 7, maxUses: 1 } as const;
const newPerson = { name: 'New', password, token, policy: { signUp: 'open' as const, signUpDomains: [] } };
const now = new Date('2026-03-02T09:00:01Z');

/** Those that end something last: each runs after the ones above it. */
export const teamCommands: Table<TestApp> = {
  ...trackCommands,
  readTeam: { needs: 'member', call: (app, actor, { id }) => readTeam(app, actor, id) },
  exportTeam: { needs: 'owner', call: (app, actor, { id }) => exportTeam(app, actor, id) },
  renameTeam: {
    needs: 'owner',
    call: (app, actor, { id }) => renameTeam(app, actor, { teamId: id, name: 'Platform' }),
  },
  previewInvitations: {
    needs: 'manager',
    call: (app, actor, of) => previewInvitations(app, actor, { teamId: of.id, text: of.learnerEmail }),
  },
  inviteByLink: { needs: 'manager', call: (app, actor, { id }) => inviteByLink(app, actor, { ...link, teamId: id }) },
  inviteByMail: {
    needs: 'manager',
    call: (app, actor, { id }) =>
      inviteByMail(app, actor, { ...link, teamId: id, email: `${randomUUID()}@example.org`, post: null }),
  },
  resendInvitation: {
    needs: 'manager',
    call: async (app, actor, of) => {
      const { invitation } = await resendInvitation(app, actor, { teamId: of.id, id: of.invitationId, post: null });
      of.invitationId = invitation.id;
    },
  },
  revokeTeamInvitation: {
    needs: 'manager',
    call: async (app, actor, of) => {
      await revokeTeamInvitation(app, actor, { teamId: of.id, id: of.invitationId });
      const again = { ...link, teamId: of.id, email: `${randomUUID()}@example.org`, post: null };
      of.invitationId = (await inviteByMail(app, of.manager, again)).invitation.id;
    },
  },
  changeRole: {
    needs: 'owner',
    call: (app, actor, of) => changeRole(app, actor, { teamId: of.id, userId: of.learner.userId, role: 'member' }),
  },
  readTeams: { needs: 'nothing', call: (app, actor) => readTeams(app, actor) },
  makeTeam: { needs: 'nothing', call: (app, actor) => makeTeam(app, actor, { name: 'Another' }) },
  readInvitation: { needs: 'nothing', call: (app, actor) => readInvitation(app, actor, token) },
  joinTeam: { needs: 'nothing', call: (app, actor) => joinTeam(app, actor, token) },
  joinWithAccount: {
    needs: 'nothing',
    call: (app, actor) => joinWithAccount(app, actor, { ...newPerson, email: `${randomUUID()}@example.org` }),
  },
  enterTeam: { needs: 'nothing', call: (app, actor) => app.db.transaction((tx) => enterTeam(app, actor, tx, token)) },
  teamAdmits: { needs: 'nothing', call: (app, actor) => teamAdmits(app, actor, app.db.client, token) },
  removeMember: {
    needs: 'manager',
    call: (app, actor, of) => removeMember(app, actor, { teamId: of.id, userId: of.learner.userId }),
  },
  partWith: {
    needs: 'manager',
    call: (app, actor, of) => {
      const of2 = { teamId: of.id, userId: of.manager.userId, role: 'manager', action: 'member-removed' } as const;
      return app.db.transaction((tx) => partWith(app, actor, tx, of2));
    },
  },
  leaveTeam: { needs: 'member', call: (app, actor, { id }) => leaveTeam(app, actor, id) },
  deleteTeam: { needs: 'owner', call: (app, actor, { id, name }) => deleteTeam(app, actor, { teamId: id, name }) },
  dissolveTeam: {
    needs: 'owner',
    call: (app, actor, { id }) => app.db.transaction((tx) => dissolveTeam(app, actor, tx, id)),
  },
};

const byId = (of: TeamBelongings) => ({ teamId: of.id, userId: of.learner.userId });

/** Each is tried in a transaction that is taken back. */
export const teamData: Table<Tx> = {
  ...trackData,
  requireRole: { needs: 'member', call: (tx, actor, { id }) => memberships.requireRole(actor, tx, id, 'member') },
  findMembership: { needs: 'member', call: (tx, actor, { id }) => memberships.findMembership(actor, tx, id) },
  listPeople: { needs: 'member', call: (tx, actor, { id }) => memberships.listPeople(actor, tx, id) },
  countOwners: { needs: 'member', call: (tx, actor, { id }) => memberships.countOwners(actor, tx, id) },
  findPerson: { needs: 'manager', call: (tx, actor, of) => memberships.findPerson(actor, tx, byId(of)) },
  memberKeys: {
    needs: 'manager',
    call: (tx, actor, of) => memberships.memberKeys(actor, tx, { teamId: of.id, emailKeys: [of.learnerEmail] }),
  },
  setRole: { needs: 'owner', call: (tx, actor, of) => memberships.setRole(actor, tx, { ...byId(of), role: 'owner' }) },
  endMembership: {
    needs: 'manager',
    call: (tx, actor, of) => memberships.endMembership(actor, tx, { teamId: of.id, userId: of.manager.userId }),
  },
  findTeam: { needs: 'member', call: (tx, actor, { id }) => teams.findTeam(actor, tx, id) },
  setTeamName: {
    needs: 'owner',
    call: (tx, actor, { id }) => teams.setTeamName(actor, tx, { teamId: id, name: 'Renamed' }),
  },
  removeTeam: { needs: 'owner', call: (tx, actor, { id }) => teams.removeTeam(actor, tx, id) },
  tracksOfTeam: { needs: 'member', call: (tx, actor, { id }) => teams.tracksOfTeam(actor, tx, id) },
  wholeTeam: { needs: 'owner', call: (tx, actor, { id }) => teams.wholeTeam(actor, tx, id) },
  addEnrolment: {
    needs: 'member',
    call: async (tx, actor, of) => {
      await tx.enrolment.deleteMany();
      const plan = { startDay: '2026-03-02', workingDays: '12345', pacePercent: 100, now };
      return addEnrolment(actor, tx, { teamId: of.id, trackId: of.trackId, ...plan });
    },
  },
  addTeamInvitation: {
    needs: 'manager',
    call: (tx, actor, { id }) => {
      const row = { teamId: id, role: 'member', trackId: null, email: null, emailKey: null, maxUses: 1 } as const;
      return invitations.addTeamInvitation(actor, tx, { ...row, expiresAt: now, now, isMailed: false });
    },
  },
  listTeamInvitations: {
    needs: 'manager',
    call: (tx, actor, { id }) => invitations.listTeamInvitations(actor, tx, { teamId: id }),
  },
  allTeamInvitations: { needs: 'owner', call: (tx, actor, { id }) => invitations.allTeamInvitations(actor, tx, id) },
  invitedKeys: {
    needs: 'manager',
    call: (tx, actor, of) =>
      invitations.invitedKeys(actor, tx, { teamId: of.id, emailKeys: [of.invitedEmail], now: new Date(0) }),
  },
  endTeamInvitation: {
    needs: 'manager',
    call: (tx, actor, of) => invitations.endTeamInvitation(actor, tx, { teamId: of.id, id: of.invitationId, now }),
  },
  endInvitationsOf: {
    needs: 'manager',
    call: (tx, actor, of) =>
      invitations.endInvitationsOf(actor, tx, { teamId: of.id, userId: of.manager.userId, roles: ['member'], now }),
  },
  dropTeamInvitation: {
    // Whoever made it, and nobody else: tried apart.
    needs: 'nothing',
    call: (tx, actor, of) => invitations.dropTeamInvitation(actor, tx, of.invitationId),
  },
  listTeams: { needs: 'nothing', call: (tx, actor) => teams.listTeams(actor, tx) },
  addTeam: { needs: 'nothing', call: (tx, actor) => teams.addTeam(actor, tx, { name: 'Another', now }) },
  // Of a team of one's own: what lets somebody in is the invitation, which the commands use up.
  addMembership: {
    needs: 'nothing',
    call: async (tx, actor) => {
      await tx.team.create({ data: { id: 'another', name: 'Another', createdAt: now } });
      return memberships.addMembership(actor, tx, { teamId: 'another', role: 'member', now });
    },
  },
  addAuditEvent: {
    needs: 'nothing',
    call: (tx, actor) => audit.addAuditEvent(actor, tx, { at: now, action: 'team-made' }),
  },
  wasRemovedSince: {
    needs: 'nothing',
    call: (tx, actor, { id }) => audit.wasRemovedSince(actor, tx, { teamId: id, since: new Date(0) }),
  },
};
