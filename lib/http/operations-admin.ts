/** The administrator's operations: accounts, teams and the audit log. For everybody else they do not exist, and no token may use them. */
import { z } from 'zod';
import {
  accountDeletionBodySchema,
  anyTeamDeletionBodySchema,
  auditQuerySchema,
  ownerBodySchema,
  resetLinkSchema,
  siteRoleBodySchema,
} from '@/lib/core/admin-schemas';
import { idSchema } from '@/lib/core/api-schemas';
import type { Operation } from './operations';

const byId = z.strictObject({ id: idSchema });
const done = z.object({ done: z.literal(true) });
const administering = { who: 'learner', scope: null, params: byId, errors: [401, 404] } as const;

export const adminOperations = {
  putSiteRole: {
    ...{ method: 'PUT', path: '/admin/accounts/{id}/role', ...administering, body: siteRoleBodySchema, response: done },
    summary: 'For administrators: makes an account an administrator’s or ends that; one is always left',
  },
  endAccountSessions: {
    ...{ method: 'DELETE', path: '/admin/accounts/{id}/sessions', ...administering, response: done },
    summary: 'For administrators: signs an account out on every device',
  },
  issueAccountLink: {
    ...{ method: 'POST', path: '/admin/accounts/{id}/reset-links', ...administering, body: z.strictObject({}) },
    response: resetLinkSchema,
    summary: 'For administrators: makes a link by which somebody chooses a new password; it is told this once',
  },
  removeAccount: {
    ...{ method: 'POST', path: '/admin/accounts/{id}/deletion', ...administering, body: accountDeletionBodySchema },
    response: done,
    summary: 'For administrators: deletes somebody’s account with everything of it, at once and for good',
  },
  removeTeam: {
    ...{ method: 'POST', path: '/admin/teams/{id}/deletion', ...administering, body: anyTeamDeletionBodySchema },
    response: done,
    summary: 'For administrators: deletes a team; what its people have learned stays theirs',
  },
  appointOwner: {
    ...{ method: 'PUT', path: '/admin/teams/{id}/owner', ...administering, body: ownerBodySchema, response: done },
    summary: 'For administrators: makes one of its people the owner of a team that has none left',
  },
  exportAuditLog: {
    ...{ method: 'GET', path: '/admin/log.csv', who: 'learner', scope: null, limit: 'export' },
    ...{ params: z.strictObject({}), query: auditQuerySchema, response: z.string(), produces: 'text/csv' },
    errors: [401, 404, 429],
    summary: 'For administrators: the audit log as CSV, the newest first',
  },
} as const satisfies Record<string, Operation>;
