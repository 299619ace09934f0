import { endAccountSessions } from '@/lib/commands/end-account-sessions';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const DELETE = handle(operations.endAccountSessions, async ({ app, actor, params }) => {
  await endAccountSessions(app, actor, params.id);
  return { done: true as const };
});
