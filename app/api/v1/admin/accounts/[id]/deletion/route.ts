import { removeAccount } from '@/lib/commands/remove-account';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.removeAccount, async ({ app, actor, params, body }) => {
  await removeAccount(app, actor, { userId: params.id, email: body.email });
  return { done: true as const };
});
