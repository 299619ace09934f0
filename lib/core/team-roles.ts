/** What a person may do in a team. */

export const teamRoles = ['owner', 'manager', 'member'] as const;
/** An owner also gives roles, renames and deletes; a manager invites, makes tracks and sees reports; a member learns. */
export type TeamRole = (typeof teamRoles)[number];

/** Whether a role may do what at least `needed` may. */
export const isAtLeast = (role: TeamRole, needed: TeamRole): boolean =>
  teamRoles.indexOf(role) <= teamRoles.indexOf(needed);
