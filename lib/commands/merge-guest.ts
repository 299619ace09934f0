/** Guest into account: one transaction, once. Attempts move, cards are folded anew, totals rebuilt, the guest stays as a tombstone. */

import type { App } from '@/lib/commands/app';
import { refold } from '@/lib/commands/refold';
import type { SignedInActor } from '@/lib/core/access';
import { moveHistory } from '@/lib/data/guest-merge';

/** Does nothing where the guest was moved before. */
export async function mergeGuest(app: App, guest: SignedInActor, account: SignedInActor): Promise<void> {
  if (guest.userId === account.userId) return;
  await app.db.transaction(async (tx) => {
    const moved = await moveHistory(guest, account, tx, app.now());
    if (moved) await refold(account, tx, moved);
  });
}
