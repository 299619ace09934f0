import { removeTeam } from '@/lib/commands/remove-team';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.removeTeam, async ({ app, actor, params, body }) => {
  await removeTeam(app, actor, { teamId: params.id, name: body.name });
  return { done: true as const };
});
