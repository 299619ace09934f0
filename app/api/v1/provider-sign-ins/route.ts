import { startProvider } from '@/lib/auth/start-provider';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.startProvider, async ({ actor, body }) => {
  await startProvider(actor, body);
  return { done: true as const };
});
