/** Removes guests who came, looked and never answered: nothing of theirs is worth keeping. */
import type { App } from '@/lib/commands/app';
import { purgeIdleGuests } from '@/lib/data/users';

const keptMs = 2 * 86_400_000;

/** How many were removed. */
export async function purgeGuests(app: App): Promise<number> {
  return app.db.transaction((tx) => purgeIdleGuests(tx, new Date(app.now().getTime() - keptMs)));
}
