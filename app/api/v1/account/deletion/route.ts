import { deleteLimited } from '@/lib/auth/delete-limited';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.deleteAccount, async ({ app, actor, body, setSession }) => {
  await deleteLimited(app, actor, body);
  await setSession(null);
  return { done: true as const };
});
