/** Looks up who a personal access token stands for, and notes that it was used. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import type { Scope } from '@/lib/core/token-scopes';
import { findHoldingToken, noteTokenUse } from '@/lib/data/access-tokens';
import { actorOf } from '@/lib/data/users';

/** Null for one that is unknown, expired or revoked, or whose account is gone. */
export async function useAccessToken(
  app: App,
  text: string,
): Promise<{ actor: SignedInActor; scopes: readonly Scope[] } | null> {
  const found = await findHoldingToken(app.db.client, text, app.now());
  if (!found) return null;
  const actor = actorOf(found.user);
  // No request fails because a busy database could not take a note.
  await noteTokenUse(actor, app.db.client, found.token, app.now()).catch(() => undefined);
  return { actor, scopes: found.token.scopes };
}
