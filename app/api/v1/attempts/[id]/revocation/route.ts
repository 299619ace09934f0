import { undoAttempt } from '@/lib/commands/undo-attempt';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putRevocation, async ({ app, actor, params }) => {
  await undoAttempt(app, actor, params.id);
  return { done: true as const };
});
