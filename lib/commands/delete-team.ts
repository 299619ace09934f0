/** An owner deletes a team, at once and for good. What its people have learned is theirs and stays. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { addAuditEvent } from '@/lib/data/audit-events';
import { requireRole } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';
import { findTeam, removeTeam } from '@/lib/data/teams';

/** `name` is the team's, typed by the owner. Throws `invalid` naming the field where it is another. */
export async function deleteTeam(
  app: App,
  actor: SignedInActor,
  { teamId, name }: { teamId: string; name: string },
): Promise<void> {
  await app.db.transaction(
    async (tx) => {
      await requireRole(actor, tx, teamId, 'owner');
      const team = await findTeam(actor, tx, teamId);
      if (team?.name !== name.trim()) {
        const message = 'type the name of the team as it stands above';
        throw new AppError('invalid', `name: ${message}`, { fields: [{ path: 'name', message }] });
      }
      await dissolveTeam(app, actor, tx, teamId);
    },
    { isolation: 'serializable' },
  );
}

/** Part of every way by which a team of the actor's goes. */
export async function dissolveTeam(app: App, actor: SignedInActor, tx: Tx, teamId: string): Promise<void> {
  const people = (await findTeam(actor, tx, teamId))?.people ?? 0;
  if (!(await removeTeam(actor, tx, teamId))) throw notFound();
  const event = { action: 'team-deleted', teamId, subjectId: teamId, detail: { people } } as const;
  await addAuditEvent(actor, tx, { at: app.now(), ...event });
}
