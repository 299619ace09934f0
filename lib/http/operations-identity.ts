/** The operations about sessions, passwords, links, providers and invitations. */
import { z } from 'zod';
import { idSchema, meSchema } from '@/lib/core/api-schemas';
import {
  invitationBodySchema,
  invitationListSchema,
  linkBodySchema,
  newInvitationSchema,
  passwordBodySchema,
  providerSchema,
  providerStartBodySchema,
  resetPasswordBodySchema,
  sendLinkBodySchema,
  sessionListSchema,
  signedInByLinkSchema,
  signUpByLinkBodySchema,
} from '@/lib/core/identity-schemas';
import type { Operation } from './operations';

const none = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const done = z.object({ done: z.literal(true) });

export const identityOperations = {
  listSessions: {
    scope: null,
    ...{ method: 'GET', path: '/sessions', who: 'learner', params: none, response: sessionListSchema, errors: [401] },
    summary: 'The browsers that are signed in to your account',
  },
  endSession: {
    scope: null,
    ...{ method: 'DELETE', path: '/sessions/{id}', who: 'learner', params: byId, response: done, errors: [401, 404] },
    summary: 'Signs one of them out',
  },
  changePassword: {
    scope: null,
    ...{ method: 'PUT', path: '/account/password', who: 'learner', params: none, body: passwordBodySchema },
    ...{ response: done, errors: [401] },
    summary: 'Changes your password, or sets one where there is none; your other sessions end',
  },
  sendLink: {
    scope: null,
    ...{ method: 'POST', path: '/links', who: 'anybody', params: none, body: sendLinkBodySchema },
    ...{ response: done, errors: [503] },
    summary: 'Sends a one-time link by e-mail; the answer is the same whether the address is known or not',
  },
  signInByLink: {
    scope: null,
    ...{ method: 'POST', path: '/links/sign-in', who: 'anybody', params: none, body: linkBodySchema },
    ...{ response: signedInByLinkSchema, errors: [404] },
    summary: 'Signs in by a one-time link; the progress of a guest moves into the account',
  },
  resetPassword: {
    scope: null,
    ...{ method: 'POST', path: '/links/reset-password', who: 'anybody', params: none, body: resetPasswordBodySchema },
    ...{ response: meSchema, errors: [404] },
    summary: 'Sets a new password by a one-time link, ends every session and signs in',
  },
  signUpByLink: {
    scope: null,
    ...{ method: 'POST', path: '/links/sign-up', who: 'anybody', params: none, body: signUpByLinkBodySchema },
    ...{ response: meSchema, errors: [404] },
    summary: 'Makes an account for the address that a one-time link was sent to',
  },
  startProvider: {
    scope: null,
    ...{ method: 'POST', path: '/provider-sign-ins', who: 'anybody', params: none, body: providerStartBodySchema },
    ...{ response: done, errors: [401, 404] },
    summary: 'Notes what you want of a provider, before the browser goes there: to sign in, to join or to connect it',
  },
  disconnectProvider: {
    scope: null,
    ...{ method: 'DELETE', path: '/identities/{provider}', who: 'learner', response: done, errors: [401, 404] },
    params: z.strictObject({ provider: providerSchema }),
    summary: 'Disconnects a provider from your account, unless it is the last way in',
  },
  listInvitations: {
    scope: null,
    ...{ method: 'GET', path: '/invitations', who: 'learner', params: none, response: invitationListSchema },
    errors: [401, 404],
    summary: 'For administrators: the invitations to this site, the newest first',
  },
  createInvitation: {
    scope: null,
    ...{ method: 'POST', path: '/invitations', who: 'learner', params: none, body: invitationBodySchema },
    ...{ response: newInvitationSchema, errors: [401, 404] },
    summary: 'For administrators: makes an invitation; its link is told this once',
  },
  revokeInvitation: {
    scope: null,
    ...{ method: 'DELETE', path: '/invitations/{id}', who: 'learner', params: byId, response: done },
    errors: [401, 404],
    summary: 'For administrators: revokes an invitation; accounts made by it stay',
  },
} as const satisfies Record<string, Operation>;
