// How each operation about teams is called over HTTP.
import { randomUUID } from 'node:crypto';
import type { teamOperations } from '@/lib/http/operations-teams';
import { type ApiClient, password, type Reply } from './api-client';

export type AboutTeam = { team: string; user: string; invitation: string };
type Request = (client: ApiClient, about?: AboutTeam) => Promise<Reply>;

const nothing = (): AboutTeam => ({ team: randomUUID(), user: randomUUID(), invitation: randomUUID() });
const about =
  (method: string, path: (of: AboutTeam) => string, body?: unknown): Request =>
  (client, of = nothing()) =>
    client.call(method, path(of), body);

/** Without a team they are about one that does not exist. */
export const teamRequests: Record<keyof typeof teamOperations, Request> = {
  listTeams: about('GET', () => '/teams'),
  makeTeam: about('POST', () => '/teams', { name: 'Platform' }),
  readTeam: about('GET', ({ team }) => `/teams/${team}`),
  renameTeam: about('PUT', ({ team }) => `/teams/${team}`, { name: 'Platform two' }),
  deleteTeam: about('POST', ({ team }) => `/teams/${team}/deletion`, { name: 'Platform' }),
  exportTeam: about('GET', ({ team }) => `/teams/${team}/export`),
  changeRole: about('PUT', ({ team, user }) => `/teams/${team}/members/${user}`, { role: 'manager' }),
  removeMember: about('DELETE', ({ team, user }) => `/teams/${team}/members/${user}`),
  leaveTeam: about('DELETE', ({ team }) => `/teams/${team}/membership`),
  inviteByLink: about('POST', ({ team }) => `/teams/${team}/invitations`, { expiresInDays: 7, maxUses: 2 }),
  previewInvitations: about('POST', ({ team }) => `/teams/${team}/invitations/preview`, { text: 'ana@example.org' }),
  inviteByMail: about('POST', ({ team }) => `/teams/${team}/invitations/mails`, { email: 'ana@example.org' }),
  resendInvitation: about('POST', ({ team, invitation }) => `/teams/${team}/invitations/${invitation}/mails`),
  revokeTeamInvitation: about('DELETE', ({ team, invitation }) => `/teams/${team}/invitations/${invitation}`),
  joinTeam: about('POST', () => '/team-memberships', { token: 'x'.repeat(32) }),
  joinWithAccount: (client) =>
    client.call('POST', '/team-memberships/account', {
      ...{ token: 'x'.repeat(32), name: 'Ana', email: `${randomUUID()}@example.org`, password },
    }),
};
