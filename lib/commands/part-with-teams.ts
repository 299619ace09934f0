/** Part of every way by which an account goes: it leaves its teams, and takes those along that are nobody else's. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { addAuditEvent } from '@/lib/data/audit-events';
import { leaveAllTeams, soleOwnerships } from '@/lib/data/memberships';
import type { Tx } from '@/lib/data/open-database';

/**
 * `by` is who deletes the account: its owner or an administrator. Throws `forbidden` for the one owner of a team with others in it. Run in
 * a serializable transaction: two last owners who go at once must not both be told that the other one stays.
 */
export async function partWithTeams(
  app: App,
  account: SignedInActor,
  tx: Tx,
  by: SignedInActor = account,
): Promise<void> {
  const isOwn = by.userId === account.userId;
  const [sole] = (await soleOwnerships(account, tx)).filter(({ people }) => people > 1);
  if (sole) throw new AppError('forbidden', isOwn ? ownRefusal(sole.name) : refusal(sole.name));
  const { dissolved, left } = await leaveAllTeams(account, tx, app.now());
  for (const teamId of dissolved) {
    const event = { action: 'team-deleted', teamId, subjectId: teamId, detail: { people: 1 } } as const;
    await addAuditEvent(by, tx, { at: app.now(), ...event });
  }
  for (const { teamId, role } of left) {
    const event = { teamId, subjectId: account.userId, detail: { role } };
    await addAuditEvent(by, tx, { at: app.now(), action: isOwn ? 'member-left' : 'member-removed', ...event });
  }
}

const ownRefusal = (team: string) =>
  `You are the only owner of the team ${team}. Make somebody else there an owner first, or delete the team.`;
const refusal = (team: string) =>
  `This is the only owner of the team ${team}, which has others in it. An owner there has to be made first, or the team deleted.`;
