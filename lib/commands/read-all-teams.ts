/** The teams of this site, for administrators: that they are there, and who owns them. Nobody's progress. */
import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { findAnyTeam, type ListedTeam, pageOfAllTeams, peopleOfOwnerless, type TeamPerson } from '@/lib/data/team-list';

export const teamsOnPage = 50;

/** Pages count from 1; one that is not there is empty. Throws `not-found` for anybody but an administrator. */
export async function readAllTeams(
  app: App,
  actor: SignedInActor,
  page: number,
): Promise<{ rows: ListedTeam[]; total: number; pageCount: number }> {
  assertAdministrator(actor);
  const skip = (page - 1) * teamsOnPage;
  const found = await pageOfAllTeams(actor, app.db.client, { skip, take: teamsOnPage });
  return { ...found, pageCount: Math.max(1, Math.ceil(found.total / teamsOnPage)) };
}

/** `candidates` are empty where the team has an owner. Throws `not-found` for anybody but an administrator, and for no such team. */
export async function readAnyTeam(
  app: App,
  actor: SignedInActor,
  id: string,
): Promise<ListedTeam & { candidates: TeamPerson[] }> {
  assertAdministrator(actor);
  const team = await findAnyTeam(actor, app.db.client, id);
  if (!team) throw notFound();
  return { ...team, candidates: await peopleOfOwnerless(actor, app.db.client, id) };
}
