/** Which team a page is about: for whoever does not belong to it, or not in this role, there is none. */
import 'server-only';
import { notFound } from 'next/navigation';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readTeam } from '@/lib/commands/read-team';
import type { SignedInActor } from '@/lib/core/access';
import { idSchema } from '@/lib/core/api-schemas';
import { AppError } from '@/lib/core/app-error';
import { isAtLeast, type TeamRole } from '@/lib/core/team-roles';
import type { TeamDetail } from '@/lib/core/team-schemas';
import { ownUser } from '@/lib/data/users';

export type TeamParams = { params: Promise<{ team: string }> };
type CurrentTeam = { actor: SignedInActor; team: TeamDetail; timeZone: string };

export async function currentTeam({ params }: TeamParams, needed: TeamRole): Promise<CurrentTeam> {
  const [{ team: teamId }, actor, opened] = await Promise.all([params, currentActor(), app()]);
  if (actor.type === 'visitor' || actor.state !== 'account' || !idSchema.safeParse(teamId).success) notFound();
  const [team, { timeZone }] = await Promise.all([
    readTeam(opened, actor, teamId).catch((error: unknown) => {
      if (error instanceof AppError && error.code === 'not-found') return null;
      throw error;
    }),
    ownUser(actor, opened.db.client),
  ]);
  if (!team || !isAtLeast(team.role, needed)) notFound();
  return { actor, team, timeZone };
}
