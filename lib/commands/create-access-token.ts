/** Makes a personal access token for an account. */
import type { App } from '@/lib/commands/app';
import { tokenView } from '@/lib/commands/token-view';
import type { SignedInActor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { MadeToken, NewToken } from '@/lib/core/data-schemas';
import { mostTokens } from '@/lib/core/token-scopes';
import { addAccessToken, isTokenIdTaken, listAccessTokens } from '@/lib/data/access-tokens';
import type { Tx } from '@/lib/data/open-database';
import { lockOwnUser, ownUser } from '@/lib/data/users';

const dayMs = 86_400_000;

/** Refused for guests, and beyond twenty. The id is the client's: the same again throws `other-body`, since the text is told once. */
export async function createAccessToken(
  app: App,
  actor: SignedInActor,
  { id, name, scopes, days }: NewToken & { id: string },
): Promise<MadeToken> {
  const now = app.now();
  const creating = async (tx: Tx): Promise<MadeToken> => {
    // One after the other: the count below holds.
    await lockOwnUser(actor, tx);
    if ((await ownUser(actor, tx)).state !== 'account') {
      throw new AppError('forbidden', 'Access tokens belong to an account. Make one first; your progress stays.');
    }
    if (await isTokenIdTaken(tx, id)) {
      throw new AppError(
        'other-body',
        'This token was made already, and its text is told once. Load the page again, revoke it, and make another.',
      );
    }
    if ((await listAccessTokens(actor, tx)).length >= mostTokens) {
      throw new AppError('invalid', `You have ${mostTokens} access tokens. Revoke one that you do not need.`);
    }
    const expiresAt = new Date(now.getTime() + days * dayMs);
    const made = await addAccessToken(actor, tx, { id, name, scopes: [...new Set(scopes)], createdAt: now, expiresAt });
    return { ...tokenView(made, now), text: made.text };
  };
  // Somebody else may take the id between the look and the insert.
  return app.db.transaction(creating, { retryUniqueOn: ['AccessToken'] });
}
