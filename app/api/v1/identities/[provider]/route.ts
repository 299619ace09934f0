import { disconnectIdentity } from '@/lib/commands/disconnect-identity';
import { environment } from '@/lib/environment';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const DELETE = handle(operations.disconnectProvider, async ({ app, actor, params }) => {
  await disconnectIdentity(app, actor, { provider: params.provider, hasLinks: environment().mail !== null });
  return { done: true as const };
});
