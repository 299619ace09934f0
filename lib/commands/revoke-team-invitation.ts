/** A manager revokes an invitation into the team: nobody comes in by it any more; those who did stay. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { addAuditEvent } from '@/lib/data/audit-events';
import { requireRole } from '@/lib/data/memberships';
import { endTeamInvitation } from '@/lib/data/team-invitations';

/** Throws `not-found` where there is none in the team, and where it is revoked already. */
export async function revokeTeamInvitation(
  app: App,
  actor: SignedInActor,
  { teamId, id }: { teamId: string; id: string },
): Promise<void> {
  const now = app.now();
  await app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'manager');
    if (!(await endTeamInvitation(actor, tx, { teamId, id, now }))) throw notFound();
    await addAuditEvent(actor, tx, { at: now, action: 'invitation-revoked', teamId, subjectId: id });
  });
}
