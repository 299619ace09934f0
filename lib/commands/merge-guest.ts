/** Guest into account: one transaction, once. Attempts move, cards are folded anew, totals rebuilt, the guest stays as a tombstone. */

import type { App } from '@/lib/commands/app';
import { refold } from '@/lib/commands/refold';
import type { Actor, SignedInActor } from '@/lib/core/access';
import { moveHistory } from '@/lib/data/guest-merge';
import type { Tx } from '@/lib/data/open-database';

/** Does nothing where the guest was moved before. */
export async function mergeGuest(app: App, guest: SignedInActor, account: SignedInActor): Promise<void> {
  await app.db.transaction((tx) => bringProgress(app, guest, account, tx));
}

/** Part of every way of signing in: whoever asks as a guest brings their progress along. */
export async function bringProgress(app: App, actor: Actor, account: SignedInActor, tx: Tx): Promise<void> {
  if (actor.type === 'visitor' || actor.state !== 'guest' || actor.userId === account.userId) return;
  const moved = await moveHistory(actor, account, tx, app.now());
  if (moved) await refold(account, tx, moved);
}
