/** An administrator deletes a team, at once and for good. What its people have learned is theirs and stays. */
import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import { deleteAnyTeam, findAnyTeam } from '@/lib/data/team-list';

/** `name` is the team's, typed. Throws `not-found` for anybody but an administrator, `invalid` naming the field for another name. */
export async function removeTeam(
  app: App,
  actor: SignedInActor,
  { teamId, name }: { teamId: string; name: string },
): Promise<void> {
  assertAdministrator(actor);
  await app.db.transaction(
    async (tx) => {
      await requireAdministrator(actor, tx);
      const team = await findAnyTeam(actor, tx, teamId);
      if (!team) throw notFound();
      if (team.name.trim() !== name.trim()) {
        const message = 'type the name of the team as it stands above';
        throw new AppError('invalid', `name: ${message}`, { fields: [{ path: 'name', message }] });
      }
      await deleteAnyTeam(actor, tx, teamId);
      const event = { action: 'team-deleted', teamId, subjectId: teamId, detail: { people: team.people } } as const;
      await addAuditEvent(actor, tx, { at: app.now(), ...event });
    },
    { isolation: 'serializable' },
  );
}
