/** How much there is of what administrators look after. */
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';

export type SiteCounts = {
  accounts: number;
  administrators: number;
  guests: number;
  teams: number;
  /** Teams that nobody owns any more. */
  ownerlessTeams: number;
  openReports: number;
  /** By which accounts can be made at `now`. */
  openInvitations: number;
};

export async function countSite(actor: SignedInActor, tx: Tx, now: Date): Promise<SiteCounts> {
  assertAdministrator(actor);
  const users = (where: { state: string; role?: string }) => tx.user.count({ where });
  const holds = { revokedAt: null, expiresAt: { gt: now }, uses: { lt: tx.invitation.fields.maxUses } };
  return {
    accounts: await users({ state: 'account' }),
    administrators: await users({ state: 'account', role: 'administrator' }),
    guests: await users({ state: 'guest' }),
    teams: await tx.team.count(),
    ownerlessTeams: await tx.team.count({ where: { memberships: { none: { role: 'owner' } } } }),
    openReports: await tx.problemReport.count({ where: { closedAt: null } }),
    openInvitations: await tx.invitation.count({ where: holds }),
  };
}
