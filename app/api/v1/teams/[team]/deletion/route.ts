import { deleteTeam } from '@/lib/commands/delete-team';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.deleteTeam, async ({ app, actor, params, body }) => {
  await deleteTeam(app, actor, { teamId: params.team, ...body });
  return { done: true as const };
});
