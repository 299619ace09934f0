/** Removes the demo: the teams and people that `npm run demo` marked, and nothing else. */
import type { App } from '@/lib/commands/app';
import { findDemo, removeDemoTeam, removeDemoUser } from '@/lib/data/demo';

/** In parts, each a transaction of its own: what is left after a kill is still marked, and the next call removes it. */
export async function removeDemo(
  { db }: Pick<App, 'db'>,
  onRemoved: (removed: number, all: number) => void = () => {},
): Promise<{ people: number; teams: number }> {
  const { userIds, teams } = await findDemo(db.client);
  for (const { id } of teams) await db.transaction((tx) => removeDemoTeam(tx, id));
  for (const [index, id] of userIds.entries()) {
    await db.transaction((tx) => removeDemoUser(tx, id));
    onRemoved(index + 1, userIds.length);
  }
  return { people: userIds.length, teams: teams.length };
}
