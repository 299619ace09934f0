/** Who belongs to which team, in which role: every other question about a team is asked through these. */
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { isAtLeast, type TeamRole } from '@/lib/core/team-roles';
import type { Tx } from '@/lib/data/open-database';

export type StoredMembership = { teamId: string; userId: string; role: TeamRole; joinedAt: Date };

/**
 * The actor's own membership. For strangers, guests and former members the team does not exist: throws `not-found`; `forbidden` for a
 * member who asks for what is a manager's or an owner's.
 */
export async function requireRole(
  actor: SignedInActor,
  tx: Tx,
  teamId: string,
  needed: TeamRole,
): Promise<StoredMembership> {
  const row = await tx.membership.findUnique({ where: { teamId_userId: { teamId, userId: actor.userId } } });
  if (!row) throw notFound();
  const membership = { ...row, role: row.role as TeamRole };
  if (isAtLeast(membership.role, needed)) return membership;
  throw new AppError('forbidden', `Only ${needed === 'owner' ? 'an owner' : 'a manager'} of the team can do this.`);
}
