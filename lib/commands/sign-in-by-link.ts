/** Signs in by a link that was sent to the account's address, which proves it. */

import type { App } from '@/lib/commands/app';
import { bringProgress } from '@/lib/commands/merge-guest';
import { useAccountLink } from '@/lib/commands/use-link';
import type { Actor } from '@/lib/core/access';
import { type SignedIn, unknownDevice } from '@/lib/core/session';
import { openSession } from '@/lib/data/sessions';
import { actorOf, proveAddress } from '@/lib/data/users';

/** `isCleared`: the address was proved for the first time, and what was set before is gone. Throws `not-found`. */
export async function signInByLink(
  app: App,
  actor: Actor,
  { token, device = unknownDevice }: { token: string; device?: string },
): Promise<SignedIn & { isCleared: boolean }> {
  return app.db.transaction(async (tx) => {
    const now = app.now();
    const { user, isProof } = await useAccountLink(app, tx, 'sign-in', token);
    const account = actorOf(user);
    const isCleared = isProof && (await proveAddress(account, tx, now)) && user.passwordHash !== null;
    await bringProgress(app, actor, account, tx);
    return { actor: account, isCleared, session: await openSession(account, tx, { method: 'link', device, now }) };
  });
}
