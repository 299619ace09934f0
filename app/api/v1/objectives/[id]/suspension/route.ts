import { resumeObjective, suspendObjective } from '@/lib/commands/suspend-objective';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putSuspension, async ({ app, actor, params }) => {
  await suspendObjective(app, actor, params.id);
  return { done: true as const };
});

export const DELETE = handle(operations.deleteSuspension, async ({ app, actor, params }) => {
  await resumeObjective(app, actor, params.id);
  return { done: true as const };
});
