/** An owner gives somebody in the team another role: owner too, by which ownership is handed over. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import { isAtLeast, type TeamRole } from '@/lib/core/team-roles';
import { addAuditEvent } from '@/lib/data/audit-events';
import { countOwners, findPerson, requireRole, setRole } from '@/lib/data/memberships';
import { endInvitationsOf } from '@/lib/data/team-invitations';

type Change = { teamId: string; userId: string; role: TeamRole };

/**
 * The same role again changes nothing. Invitations that the person may not make any more end. Throws `not-found` where they are not
 * in the team, `forbidden` for who is no owner and for the last one who would step down.
 */
export async function changeRole(app: App, actor: SignedInActor, { teamId, userId, role }: Change): Promise<void> {
  const now = app.now();
  // Serializable: two owners who step down at once must not both be told that the other one stays.
  await app.db.transaction(
    async (tx) => {
      await requireRole(actor, tx, teamId, 'owner');
      const person = await findPerson(actor, tx, { teamId, userId });
      if (!person) throw notFound();
      if (person.role === role) return;
      if (person.role === 'owner' && (await countOwners(actor, tx, teamId)) === 1) {
        throw new AppError('forbidden', 'A team needs an owner. Make somebody else an owner first.');
      }
      // While the actor still may.
      if (!isAtLeast(role, 'owner')) {
        const roles = role === 'member' ? (['manager', 'member'] as const) : (['manager'] as const);
        await endInvitationsOf(actor, tx, { teamId, userId, roles, now });
      }
      await setRole(actor, tx, { teamId, userId, role });
      const detail = { from: person.role, to: role };
      await addAuditEvent(actor, tx, { at: now, action: 'role-changed', teamId, subjectId: userId, detail });
    },
    { isolation: 'serializable' },
  );
}
