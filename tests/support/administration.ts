// What tests of the administrator need: teams as they lie in the database, accounts in bulk, and what the audit log says.
import { randomUUID } from 'node:crypto';
import { readAuditLog } from '@/lib/commands/read-audit-log';
import type { SignedInActor } from '@/lib/core/access';
import type { TestApp } from './app';

type Role = 'owner' | 'manager' | 'member';

/** A team of these people. */
export async function placeTeam(app: TestApp, name: string, people: [SignedInActor, Role][]): Promise<string> {
  const memberships = people.map(([{ userId }, role]) => ({ userId, role, joinedAt: app.now() }));
  const data = { id: randomUUID(), name, createdAt: app.now(), memberships: { create: memberships } };
  return (await app.db.client.team.create({ data })).id;
}

/** Accounts that nobody can sign in to, a minute apart, the first one the oldest. */
export async function placeAccounts(app: TestApp, names: string[]): Promise<string[]> {
  const accounts = names.map((name, index) => ({
    ...{ id: randomUUID(), state: 'account', name, email: `${index}@example.net`, emailKey: `${index}@example.net` },
    createdAt: new Date(app.now().getTime() + index * 60_000),
  }));
  await app.db.client.user.createMany({ data: accounts });
  return accounts.map(({ id }) => id);
}

/** The log as an administrator reads it, the oldest first: "Root: Made somebody administrator: Ana". */
export async function logOf(app: TestApp, administrator: SignedInActor): Promise<string[]> {
  const { lines } = await readAuditLog(app, administrator, { page: 1 });
  return lines
    .map(({ who, what, whom, team }) =>
      [who.text, what, ...(whom ? [whom.text] : []), ...(team ? [`in ${team.text}`] : [])].join(': '),
    )
    .reverse();
}
