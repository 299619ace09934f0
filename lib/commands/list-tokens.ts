/** The access tokens of an account that were not revoked. */
import type { App } from '@/lib/commands/app';
import { tokenView } from '@/lib/commands/token-view';
import type { SignedInActor } from '@/lib/core/access';
import type { TokenView } from '@/lib/core/data-schemas';
import { listAccessTokens } from '@/lib/data/access-tokens';

export async function listTokens(app: App, actor: SignedInActor): Promise<{ tokens: TokenView[] }> {
  const tokens = await listAccessTokens(actor, app.db.client);
  return { tokens: tokens.map((token) => tokenView(token, app.now())) };
}
