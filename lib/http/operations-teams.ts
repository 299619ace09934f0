/** The operations about teams, their people, their invitations, and joining. None is for access tokens: they give or end access. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import {
  addressListBodySchema,
  addressListSchema,
  joinBodySchema,
  joinedSchema,
  joinedWithAccountSchema,
  joinWithAccountBodySchema,
  newTeamInvitationSchema,
  roleBodySchema,
  teamDeletionBodySchema,
  teamDetailSchema,
  teamExportSchema,
  teamLinkBodySchema,
  teamListSchema,
  teamMailBodySchema,
  teamNameBodySchema,
  teamSchema,
} from '@/lib/core/team-schemas';
import type { Operation } from './operations';

const none = z.strictObject({});
const done = z.object({ done: z.literal(true) });
const byTeam = z.strictObject({ team: idSchema });
const byPerson = z.strictObject({ team: idSchema, user: idSchema });
const byInvitation = z.strictObject({ team: idSchema, invitation: idSchema });

export const teamOperations = {
  listTeams: {
    scope: null,
    ...{ method: 'GET', path: '/teams', who: 'learner', params: none, response: teamListSchema, errors: [401] },
    summary: 'The teams that you belong to',
  },
  makeTeam: {
    scope: null,
    ...{ method: 'POST', path: '/teams', who: 'learner', params: none, body: teamNameBodySchema },
    ...{ response: teamSchema, errors: [401] },
    summary: 'Makes a team, whose owner you are; needs an account',
  },
  readTeam: {
    scope: null,
    ...{ method: 'GET', path: '/teams/{team}', who: 'learner', params: byTeam, response: teamDetailSchema },
    errors: [401, 404],
    summary: 'A team of yours with its people; for managers also its open invitations',
  },
  renameTeam: {
    scope: null,
    ...{ method: 'PUT', path: '/teams/{team}', who: 'learner', params: byTeam, body: teamNameBodySchema },
    ...{ response: done, errors: [401, 404] },
    summary: 'For owners: gives a team another name',
  },
  deleteTeam: {
    scope: null,
    ...{ method: 'POST', path: '/teams/{team}/deletion', who: 'learner', params: byTeam, body: teamDeletionBodySchema },
    ...{ response: done, errors: [401, 404] },
    summary: 'For owners: deletes a team, whose name confirms it; its people keep their progress',
  },
  exportTeam: {
    scope: null,
    ...{ method: 'GET', path: '/teams/{team}/export', who: 'learner', params: byTeam, response: teamExportSchema },
    ...{ produces: 'application/json', limit: 'export', errors: [401, 404] },
    summary: 'For owners: a team as one JSON file, without anybody’s progress',
  },
  changeRole: {
    scope: null,
    ...{ method: 'PUT', path: '/teams/{team}/members/{user}', who: 'learner', params: byPerson, body: roleBodySchema },
    ...{ response: done, errors: [401, 404] },
    summary: 'For owners: gives somebody in the team another role; the last owner stays one',
  },
  removeMember: {
    scope: null,
    ...{ method: 'DELETE', path: '/teams/{team}/members/{user}', who: 'learner', params: byPerson, response: done },
    errors: [401, 404],
    summary: 'Removes somebody: managers members, owners anybody; they keep their own progress',
  },
  leaveTeam: {
    scope: null,
    ...{ method: 'DELETE', path: '/teams/{team}/membership', who: 'learner', params: byTeam, response: done },
    errors: [401, 404],
    summary: 'Leaves a team; the last owner cannot',
  },
  inviteByLink: {
    scope: null,
    ...{ method: 'POST', path: '/teams/{team}/invitations', who: 'learner', params: byTeam, body: teamLinkBodySchema },
    ...{ response: newTeamInvitationSchema, errors: [401, 404] },
    summary: 'For managers: makes a link into the team, told this once; as a manager only by owners',
  },
  previewInvitations: {
    scope: null,
    ...{ method: 'POST', path: '/teams/{team}/invitations/preview', who: 'learner', params: byTeam },
    ...{ body: addressListBodySchema, response: addressListSchema, errors: [401, 404] },
    summary: 'For managers: looks through a list of addresses, row by row; sends nothing',
  },
  inviteByMail: {
    scope: null,
    ...{ method: 'POST', path: '/teams/{team}/invitations/mails', who: 'learner', params: byTeam },
    ...{ body: teamMailBodySchema, response: newTeamInvitationSchema, errors: [401, 404, 503] },
    summary: 'For managers: invites one address by e-mail; where the site sends none, the link is told this once',
  },
  resendInvitation: {
    scope: null,
    ...{ method: 'POST', path: '/teams/{team}/invitations/{invitation}/mails', who: 'learner', params: byInvitation },
    ...{ body: none, response: newTeamInvitationSchema, errors: [401, 404, 503] },
    summary: 'For managers: sends an invitation again, with another link; the one before ends',
  },
  revokeTeamInvitation: {
    scope: null,
    ...{ method: 'DELETE', path: '/teams/{team}/invitations/{invitation}', who: 'learner', params: byInvitation },
    ...{ response: done, errors: [401, 404] },
    summary: 'For managers: revokes an invitation into the team; who came in by it stays',
  },
  joinTeam: {
    scope: null,
    ...{ method: 'POST', path: '/team-memberships', who: 'learner', params: none, body: joinBodySchema },
    ...{ response: joinedSchema, errors: [401, 404] },
    summary: 'Joins a team by an invitation; again changes nothing',
  },
  joinWithAccount: {
    scope: null,
    ...{ method: 'POST', path: '/team-memberships/account', who: 'anybody', params: none },
    ...{ body: joinWithAccountBodySchema, response: joinedWithAccountSchema, errors: [404] },
    summary: 'Makes an account and joins a team by an invitation; the progress of a guest stays',
  },
} as const satisfies Record<string, Operation>;
