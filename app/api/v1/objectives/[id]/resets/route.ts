import { resetObjective } from '@/lib/commands/reset-objective';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.postReset, async ({ app, actor, params }) => {
  await resetObjective(app, actor, params.id);
  return { done: true as const };
});
