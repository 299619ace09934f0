/** Removes what nobody can use any more: guests who came, looked and never answered, sessions that ended, links that expired, old lines of the audit log. */
import { purgeEvents } from '@/lib/data/audit-log';
import { purgeTokens } from '@/lib/data/one-time-tokens';
import type { Database } from '@/lib/data/open-database';
import { purgeSessions } from '@/lib/data/sessions';
import { purgeIdleGuests } from '@/lib/data/users';

const guestKeptMs = 2 * 86_400_000;
const endedKeptMs = 30 * 86_400_000;
/** Two years. */
const auditKeptMs = 2 * 365 * 86_400_000;

/** How many guests were removed. Run at each start. */
export async function purgeGuests(db: Database, now: Date): Promise<number> {
  const before = (keptMs: number) => new Date(now.getTime() - keptMs);
  return db.transaction(async (tx) => {
    await purgeSessions(tx, before(endedKeptMs), now);
    await purgeTokens(tx, before(endedKeptMs));
    await purgeEvents(tx, before(auditKeptMs));
    return purgeIdleGuests(tx, before(guestKeptMs));
  });
}
