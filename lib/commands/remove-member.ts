/** Somebody's membership ends: removed by a manager or an owner, or left by themselves. Their own progress stays theirs. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { TeamRole } from '@/lib/core/team-roles';
import { addAuditEvent } from '@/lib/data/audit-events';
import { countOwners, endMembership, findPerson, requireRole } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';
import { endInvitationsOf } from '@/lib/data/team-invitations';

/**
 * Access ends with this, enrolments in the team go, and what the person had invited by ends. Throws `not-found` where they are not in the
 * team, `forbidden` where a manager means anybody but a member, and for the last owner.
 */
export async function removeMember(
  app: App,
  actor: SignedInActor,
  { teamId, userId }: { teamId: string; userId: string },
): Promise<void> {
  if (userId === actor.userId) return leaveTeam(app, actor, teamId);
  // Serializable: two owners who remove each other at once would leave nobody.
  await app.db.transaction(
    async (tx) => {
      const { role } = await requireRole(actor, tx, teamId, 'manager');
      const person = await findPerson(actor, tx, { teamId, userId });
      if (!person) throw notFound();
      if (role !== 'owner' && person.role !== 'member') {
        throw new AppError('forbidden', 'Managers remove members. Owners and managers are removed by an owner.');
      }
      // An owner who removes another one is left, but whoever removes this rule needs this one.
      await requireAnotherOwner(actor, tx, teamId, person.role);
      await partWith(app, actor, tx, { teamId, userId, role: person.role, action: 'member-removed' });
    },
    { isolation: 'serializable' },
  );
}

/** Throws `not-found` for who is not in it, `forbidden` for the last owner. */
export async function leaveTeam(app: App, actor: SignedInActor, teamId: string): Promise<void> {
  // Serializable: two last owners who leave at once must not both be told that the other one stays.
  await app.db.transaction(
    async (tx) => {
      const { role } = await requireRole(actor, tx, teamId, 'member');
      await requireAnotherOwner(actor, tx, teamId, role);
      await partWith(app, actor, tx, { teamId, userId: actor.userId, role, action: 'member-left' });
    },
    { isolation: 'serializable' },
  );
}

async function requireAnotherOwner(actor: SignedInActor, tx: Tx, teamId: string, role: TeamRole): Promise<void> {
  if (role !== 'owner' || (await countOwners(actor, tx, teamId)) > 1) return;
  const message = 'You are the only owner of the team. Make somebody else an owner first, or delete the team.';
  throw new AppError('forbidden', message);
}

type Parting = { teamId: string; userId: string; role: TeamRole; action: 'member-removed' | 'member-left' };

/** Run in a serializable transaction that has looked at the roles. */
export async function partWith(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  { teamId, userId, role, action }: Parting,
): Promise<void> {
  const now = app.now();
  await endInvitationsOf(actor, tx, { teamId, userId, roles: ['manager', 'member'], now });
  if (!(await endMembership(actor, tx, { teamId, userId }))) throw notFound();
  await addAuditEvent(actor, tx, { at: now, action, teamId, subjectId: userId, detail: { role } });
}
