import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const DELETE = handle(operations.signOut, async ({ setSession }) => {
  await setSession(null);
  return { done: true as const };
});
