/** An administrator makes one of its people the owner of a team that has none left. */
import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import { appointOwnerOf, findAnyTeam, peopleOfOwnerless } from '@/lib/data/team-list';

/** Throws `not-found` for anybody but an administrator and for who is not in the team, `forbidden` where it has an owner. */
export async function appointOwner(
  app: App,
  actor: SignedInActor,
  { teamId, userId }: { teamId: string; userId: string },
): Promise<void> {
  assertAdministrator(actor);
  await app.db.transaction(
    async (tx) => {
      await requireAdministrator(actor, tx);
      const team = await findAnyTeam(actor, tx, teamId);
      if (!team) throw notFound();
      if (team.owners.length > 0) {
        throw new AppError('forbidden', 'This team has an owner, who gives roles in it.');
      }
      const person = (await peopleOfOwnerless(actor, tx, teamId)).find(({ id }) => id === userId);
      if (!person || !(await appointOwnerOf(actor, tx, { teamId, userId }))) throw notFound();
      const event = { teamId, subjectId: userId, detail: { from: person.role, to: 'owner' } };
      await addAuditEvent(actor, tx, { at: app.now(), action: 'role-changed', ...event });
    },
    { isolation: 'serializable' },
  );
}
