/** Roles in words. */
import type { TeamRole } from '@/lib/core/team-roles';

export const roleWords: Record<TeamRole, string> = { owner: 'Owner', manager: 'Manager', member: 'Member' };

export const roleMeanings: Record<TeamRole, string> = {
  owner: 'Gives roles, renames and deletes the team, and does what a manager does.',
  manager: 'Invites, removes members, makes tracks and sees progress.',
  member: 'Learns. Sees nobody else’s progress.',
};

export const peopleText = (count: number) => (count === 1 ? '1 person' : `${count} people`);
