/** Removes guests who came, looked and never answered: nothing of theirs is worth keeping. */
import type { Database } from '@/lib/data/open-database';
import { purgeIdleGuests } from '@/lib/data/users';

const keptMs = 2 * 86_400_000;

/** How many were removed. Run at each start. */
export async function purgeGuests(db: Database, now: Date): Promise<number> {
  return db.transaction((tx) => purgeIdleGuests(tx, new Date(now.getTime() - keptMs)));
}
