import { appointOwner } from '@/lib/commands/appoint-owner';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.appointOwner, async ({ app, actor, params, body }) => {
  await appointOwner(app, actor, { teamId: params.id, userId: body.userId });
  return { done: true as const };
});
