/** Ends an access token at once. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { revokeAccessToken } from '@/lib/data/access-tokens';

/** Throws `not-found` for one that is not the actor's. */
export async function revokeToken(app: App, actor: SignedInActor, id: string): Promise<void> {
  const isOwn = await app.db.transaction((tx) => revokeAccessToken(actor, tx, id, app.now()));
  if (!isOwn) throw notFound();
}
