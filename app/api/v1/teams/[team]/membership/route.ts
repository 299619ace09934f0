import { leaveTeam } from '@/lib/commands/remove-member';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const DELETE = handle(operations.leaveTeam, async ({ app, actor, params }) => {
  await leaveTeam(app, actor, params.team);
  return { done: true as const };
});
