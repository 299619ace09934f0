/** The one-time link by which the first administrator is made: a fresh one at each start while there is no administrator. */

import { issueToken, voidTokens } from '@/lib/data/one-time-tokens';
import type { Database } from '@/lib/data/open-database';
import { countAdministrators } from '@/lib/data/users';

const lifetimeMs = 7 * 86_400_000;

/** The token for the link; null where there is an administrator already. */
export async function ensureSetupToken(db: Database, now: Date): Promise<string | null> {
  return db.transaction(async (tx) => {
    if ((await countAdministrators(tx)) > 0) return null;
    await voidTokens(tx, { purposes: ['administrator'] });
    return issueToken(tx, { purpose: 'administrator', now, lifetimeMs });
  });
}
