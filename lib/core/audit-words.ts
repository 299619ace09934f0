/** The audit log in words, and the groups of actions by which it is filtered. */
import { type AuditAction, type AuditEntry, auditActions } from '@/lib/core/audit';

export const auditGroups = ['roles', 'invitations', 'teams', 'tracks', 'exports', 'deletions', 'access'] as const;
export type AuditGroup = (typeof auditGroups)[number];

export const auditGroupTitles: Record<AuditGroup, string> = {
  roles: 'Roles',
  invitations: 'Invitations',
  teams: 'Teams and their people',
  tracks: 'Tracks and enrolments',
  exports: 'Exports',
  deletions: 'Deletions',
  access: 'Ways in',
};

/** What `subjectId` is the id of. */
export type AuditSubject = 'account' | 'team' | 'track' | 'invitation' | 'site-invitation' | 'none';

type Detail = NonNullable<AuditEntry['detail']>;
type Words = {
  group: AuditGroup;
  subject: AuditSubject;
  /** What was done, with what the entry says besides; whom or what it was done to stands beside it. */
  words: (detail: Detail) => string;
};

const said = (value: Detail[string] | undefined, before: string, after = '') =>
  value === undefined || value === null ? '' : `${before}${value}${after}`;
const counted = (value: Detail[string] | undefined, one: string, many: string) =>
  typeof value === 'number' ? `, ${value} ${value === 1 ? one : many}` : '';

const known: Record<AuditAction, Words> = {
  'account-deleted': { group: 'deletions', subject: 'account', words: () => 'Deleted an account' },
  'administrator-made': { group: 'roles', subject: 'account', words: madeWords },
  'administrator-ended': { group: 'roles', subject: 'account', words: () => 'Ended that somebody is administrator' },
  'data-exported': { group: 'exports', subject: 'none', words: ({ what }) => `Downloaded data${exportWords(what)}` },
  'enrolment-archived': {
    group: 'tracks',
    subject: 'track',
    words: ({ people }) => `Archived enrolments${counted(people, 'person', 'people')}`,
  },
  'invitation-made': {
    group: 'invitations',
    subject: 'invitation',
    words: ({ role, way }) => `Invited into a team${said(role, ' as ')}${way === 'email' ? ', by e-mail' : ''}`,
  },
  'invitation-revoked': {
    group: 'invitations',
    subject: 'invitation',
    words: () => 'Revoked an invitation into a team',
  },
  'log-exported': { group: 'exports', subject: 'none', words: () => 'Downloaded this log' },
  'member-joined': { group: 'teams', subject: 'none', words: ({ role }) => `Joined a team${said(role, ' as ')}` },
  'member-left': { group: 'teams', subject: 'none', words: () => 'Left a team' },
  'member-removed': { group: 'teams', subject: 'account', words: () => 'Removed somebody from a team' },
  'report-exported': {
    group: 'exports',
    subject: 'track',
    words: ({ rows }) => `Downloaded a team’s report${said(rows, ', by ')}`,
  },
  'reset-link-issued': {
    group: 'access',
    subject: 'account',
    words: () => 'Made a link by which a new password is chosen',
  },
  'role-changed': {
    group: 'roles',
    subject: 'account',
    words: ({ from, to }) => `Changed a role in a team${said(from, ' from ')}${said(to, ' to ')}`,
  },
  'sessions-ended': { group: 'access', subject: 'account', words: () => 'Signed somebody out everywhere' },
  'site-invitation-made': {
    group: 'invitations',
    subject: 'site-invitation',
    words: ({ maxUses }) => `Made an invitation to this site${counted(maxUses, 'account', 'accounts')}`,
  },
  'site-invitation-revoked': {
    group: 'invitations',
    subject: 'site-invitation',
    words: () => 'Revoked an invitation to this site',
  },
  'team-deleted': {
    group: 'deletions',
    subject: 'team',
    words: ({ people }) => `Deleted a team${counted(people, 'person', 'people')}`,
  },
  'team-made': { group: 'teams', subject: 'team', words: () => 'Made a team' },
  'team-renamed': { group: 'teams', subject: 'team', words: () => 'Renamed a team' },
  'track-archived': {
    group: 'tracks',
    subject: 'track',
    words: ({ isArchived }) => (isArchived === false ? 'Took a track out of the archive' : 'Archived a track'),
  },
  'track-changed': { group: 'tracks', subject: 'track', words: () => 'Changed a track' },
  'track-made': { group: 'tracks', subject: 'track', words: () => 'Made a track' },
};

function madeWords({ way }: Detail): string {
  return way === 'set-up' ? 'Became administrator by the set-up link' : 'Made somebody administrator';
}

function exportWords(what: Detail[string] | undefined): string {
  return typeof what === 'string' ? `: ${what}` : '';
}

/** Of a row that may be of another version: what is not known is shown as it is stored. */
export function auditWords(action: string, detail: Detail): string {
  return isAuditAction(action) ? known[action].words(detail) : action;
}

export const auditSubject = (action: string): AuditSubject => (isAuditAction(action) ? known[action].subject : 'none');

export const actionsIn = (group: AuditGroup): AuditAction[] =>
  auditActions.filter((action) => known[action].group === group);

const isAuditAction = (action: string): action is AuditAction => auditActions.some((one) => one === action);
