/** What `npm run demo` has made: rows that are marked, whoever looks at them. For the operator's command alone, so nobody acts here. */
import { deleteUser } from '@/lib/data/deletions';
import type { Database, Tx } from '@/lib/data/open-database';
import { actorOf, emailKeyOf } from '@/lib/data/users';

/**
 * The same database, on which `mark` is the last part of every transaction: what a command makes is marked from its first moment, so
 * that nothing unmarked is left by a kill.
 */
export const markingDatabase = (db: Database, mark: (tx: Tx) => Promise<void>): Database => ({
  ...db,
  transaction: (work, options) =>
    db.transaction(async (tx) => {
      const made = await work(tx);
      await mark(tx);
      return made;
    }, options),
});

/** Gives the account of this address its mark and an id of the caller's; only with `keepsPassword` can anybody sign in as it. */
export async function markDemoUser(
  tx: Tx,
  { email, id, keepsPassword }: { email: string; id: string; keepsPassword: boolean },
): Promise<void> {
  const where = { emailKey: emailKeyOf(email) };
  // The session that signing up began: nobody holds its cookie.
  await tx.session.deleteMany({ where: { user: where } });
  const password = keepsPassword ? {} : { passwordHash: null };
  await tx.user.update({ where, data: { id, isDemo: true, ...password } });
}

/** Marks the teams of a demo's owner. */
export async function markDemoTeams(tx: Tx, ownerId: string): Promise<void> {
  const memberships = { some: { userId: ownerId, role: 'owner', user: { isDemo: true } } };
  await tx.team.updateMany({ where: { memberships }, data: { isDemo: true } });
}

export type Demo = { userIds: string[]; teams: { id: string; name: string }[] };

/** Everything that is marked. */
export async function findDemo(tx: Tx): Promise<Demo> {
  const where = { isDemo: true };
  const orderBy = { id: 'asc' } as const;
  const users = await tx.user.findMany({ where, select: { id: true }, orderBy });
  const teams = await tx.team.findMany({ where, select: { id: true, name: true }, orderBy });
  return { userIds: users.map(({ id }) => id), teams };
}

/** A marked team with its memberships, invitations, tracks and enrolments. Nothing happens where it is gone or not marked. */
export async function removeDemoTeam(tx: Tx, id: string): Promise<void> {
  await tx.team.deleteMany({ where: { id, isDemo: true } });
}

/**
 * A marked person with all that is theirs, their lines of the audit log and reports of problems among it: they are as made up as the
 * rest. What real people did to them stays in the log. Nothing happens where they are gone or not marked.
 */
export async function removeDemoUser(tx: Tx, id: string): Promise<void> {
  const user = await tx.user.findFirst({ where: { id, isDemo: true } });
  if (!user) return;
  await tx.auditEvent.deleteMany({ where: { actorId: id } });
  await tx.problemReport.deleteMany({ where: { userId: id } });
  await deleteUser(actorOf(user), tx);
}
