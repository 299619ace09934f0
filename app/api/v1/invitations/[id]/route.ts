import { revokeInvitation } from '@/lib/commands/revoke-invitation';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const DELETE = handle(operations.revokeInvitation, async ({ app, actor, params }) => {
  await revokeInvitation(app, actor, params.id);
  return { done: true as const };
});
