/** What goes in and out of the administrator's operations on accounts, teams and the audit log. */
import { z } from 'zod';
import { idSchema } from '@/lib/core/api-schemas';
import { auditGroups } from '@/lib/core/audit-words';

export const siteRoleBodySchema = z.strictObject({ role: z.enum(['learner', 'administrator']) });
export type SiteRole = z.infer<typeof siteRoleBodySchema>['role'];

/** The address of the account, typed as a confirmation. */
export const accountDeletionBodySchema = z.strictObject({ email: z.string().max(254) });
/** The name of the team, typed as a confirmation. */
export const anyTeamDeletionBodySchema = z.strictObject({ name: z.string().max(200) });
export const ownerBodySchema = z.strictObject({ userId: idSchema });

/** The link is told this once. */
export const resetLinkSchema = z.object({ url: z.url(), expiresAt: z.iso.datetime() });
export type ResetLink = z.infer<typeof resetLinkSchema>;

/** Every one narrows the log down; dates are days of the administrator's own time zone, both included. */
export const auditQuerySchema = z.strictObject({
  group: z.enum(auditGroups).optional(),
  /** A part of a name or an address, or an id, which outlives its account. */
  person: z.string().trim().min(1).max(254).optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;
