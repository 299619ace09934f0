/** Makes a team, whose first owner is whoever makes it. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import { mostOwnedTeams, type TeamView } from '@/lib/core/team-schemas';
import { addAuditEvent } from '@/lib/data/audit-events';
import { addTeam, listTeams } from '@/lib/data/teams';
import { lockOwnUser, ownUser } from '@/lib/data/users';

/** Throws `forbidden` for a guest, `invalid` for who owns twenty already. */
export async function makeTeam(app: App, actor: SignedInActor, { name }: { name: string }): Promise<TeamView> {
  const now = app.now();
  return app.db.transaction(async (tx) => {
    // One after the other: the count below holds.
    await lockOwnUser(actor, tx);
    if ((await ownUser(actor, tx)).state !== 'account') {
      throw new AppError('forbidden', 'Teams belong to accounts. Make one first; your progress stays.');
    }
    const owned = (await listTeams(actor, tx)).filter(({ role }) => role === 'owner');
    if (owned.length >= mostOwnedTeams) {
      throw new AppError('invalid', `You own ${mostOwnedTeams} teams. Delete or hand over one that you do not need.`);
    }
    const team = await addTeam(actor, tx, { name, now });
    await addAuditEvent(actor, tx, { at: now, action: 'team-made', teamId: team.id, subjectId: team.id });
    return { ...team, role: 'owner' as const, people: 1, createdAt: team.createdAt.toISOString() };
  });
}
