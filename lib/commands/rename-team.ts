/** An owner gives a team another name. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { addAuditEvent } from '@/lib/data/audit-events';
import { requireRole } from '@/lib/data/memberships';
import { setTeamName } from '@/lib/data/teams';

/** Throws `not-found` for who is not in it, `forbidden` for who is no owner. */
export async function renameTeam(
  app: App,
  actor: SignedInActor,
  { teamId, name }: { teamId: string; name: string },
): Promise<void> {
  await app.db.transaction(async (tx) => {
    await requireRole(actor, tx, teamId, 'owner');
    if (!(await setTeamName(actor, tx, { teamId, name }))) throw notFound();
    await addAuditEvent(actor, tx, { at: app.now(), action: 'team-renamed', teamId, subjectId: teamId });
  });
}
