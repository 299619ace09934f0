// A team for tests, made through the real commands: an owner, a manager and a member who came in by invitations.
import { inviteByLink } from '@/lib/commands/invite-to-team';
import { joinTeam } from '@/lib/commands/join-team';
import { makeTeam } from '@/lib/commands/make-team';
import type { SignedInActor } from '@/lib/core/access';
import type { TeamLinkBody } from '@/lib/core/team-schemas';
import type { TestApp } from './app';
import { makeAccount } from './learner';

export type TestTeam = {
  id: string;
  name: string;
  owner: SignedInActor;
  manager: SignedInActor;
  member: SignedInActor;
};

/** The token of a link into a team. */
export async function linkInto(
  app: TestApp,
  actor: SignedInActor,
  teamId: string,
  wanted: Partial<TeamLinkBody> = {},
): Promise<string> {
  const usual = { role: 'member', trackId: null, expiresInDays: 7, maxUses: 1 } as const;
  const { token } = await inviteByLink(app, actor, { ...usual, ...wanted, teamId });
  if (token === null) throw new Error('no token');
  return token;
}

/** An account that has joined. */
export async function makeMember(
  app: TestApp,
  inviter: SignedInActor,
  teamId: string,
  role: 'manager' | 'member' = 'member',
): Promise<SignedInActor> {
  const account = await makeAccount(app);
  await joinTeam(app, account, await linkInto(app, inviter, teamId, { role }));
  return account;
}

export async function makeTestTeam(app: TestApp, name = 'Platform'): Promise<TestTeam> {
  const owner = await makeAccount(app);
  const { id } = await makeTeam(app, owner, { name });
  const manager = await makeMember(app, owner, id, 'manager');
  return { id, name, owner, manager, member: await makeMember(app, owner, id) };
}

/** A track of the team's with a lesson of the made course. */
export async function addTrack(app: TestApp, teamId: string, name = 'Onboarding'): Promise<string> {
  const id = crypto.randomUUID();
  const items = JSON.stringify([{ lessonId: 'red-1', day: 1 }]);
  await app.db.client.track.create({ data: { id, teamId, name, summary: '', items, createdAt: app.now() } });
  return id;
}

/** What the audit log tells of a team, in order. */
export async function auditOf(app: TestApp, teamId: string): Promise<string[]> {
  const rows = await app.db.client.auditEvent.findMany({ where: { teamId }, orderBy: { at: 'asc' } });
  return rows.map(({ action }) => action);
}
