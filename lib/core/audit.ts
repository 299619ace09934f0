/** What the audit log keeps: who changed roles, invitations and teams, took data out, or deleted something. */

export const auditActions = [
  'account-deleted',
  'administrator-made',
  'administrator-ended',
  'data-exported',
  'enrolment-archived',
  'invitation-made',
  'invitation-revoked',
  'log-exported',
  'member-joined',
  'member-left',
  'member-removed',
  'report-exported',
  'reset-link-issued',
  'role-changed',
  'sessions-ended',
  'site-invitation-made',
  'site-invitation-revoked',
  'team-deleted',
  'team-made',
  'team-renamed',
  'track-archived',
  'track-changed',
  'track-made',
] as const;
export type AuditAction = (typeof auditActions)[number];

export type AuditEntry = {
  action: AuditAction;
  teamId?: string;
  /** Whom or what it was done to. */
  subjectId?: string;
  /** What else there is to say, without names and addresses: these are looked up while they exist. */
  detail?: Record<string, string | number | boolean | null>;
};
