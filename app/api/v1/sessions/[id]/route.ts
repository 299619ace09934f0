import { endOneSession } from '@/lib/commands/end-one-session';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const DELETE = handle(operations.endSession, async ({ app, actor, params }) => {
  await endOneSession(app, actor, params.id);
  return { done: true as const };
});
