/** Which team a page is about: for whoever does not belong to it, or not in this role, there is none. */
import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
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
  const current = await teamOfActor((await params).team);
  if (!current || !isAtLeast(current.team.role, needed)) notFound();
  return current;
}

/** Asked once a request: a page's title and the page itself. */
const teamOfActor = cache(async (teamId: string): Promise<CurrentTeam | null> => {
  const [actor, opened] = await Promise.all([currentActor(), app()]);
  if (actor.type === 'visitor' || actor.state !== 'account' || !idSchema.safeParse(teamId).success) return null;
  try {
    const [team, user] = await Promise.all([readTeam(opened, actor, teamId), ownUser(actor, opened.db.client)]);
    return { actor, team, timeZone: user.timeZone };
  } catch (error) {
    if (error instanceof AppError && error.code === 'not-found') return null;
    throw error;
  }
});
