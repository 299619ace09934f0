import { readTeam } from '@/lib/commands/read-team';
import { renameTeam } from '@/lib/commands/rename-team';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.readTeam, ({ app, actor, params }) => readTeam(app, actor, params.team));

export const PUT = handle(operations.renameTeam, async ({ app, actor, params, body }) => {
  await renameTeam(app, actor, { teamId: params.team, ...body });
  return { done: true as const };
});
