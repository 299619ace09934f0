import { changeRole } from '@/lib/commands/change-role';
import { removeMember } from '@/lib/commands/remove-member';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.changeRole, async ({ app, actor, params, body }) => {
  await changeRole(app, actor, { teamId: params.team, userId: params.user, ...body });
  return { done: true as const };
});

export const DELETE = handle(operations.removeMember, async ({ app, actor, params }) => {
  await removeMember(app, actor, { teamId: params.team, userId: params.user });
  return { done: true as const };
});
