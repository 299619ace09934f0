import { limit } from '@/lib/auth/rate-limits';
import { changePassword } from '@/lib/commands/change-password';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.changePassword, async ({ app, actor, body, sessionId }) => {
  await limit('password-of', actor.userId);
  const { currentPassword, password } = body;
  await changePassword(app, actor, { currentPassword, password, sessionId });
  return { done: true as const };
});
