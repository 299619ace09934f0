import { sendLinkLimited } from '@/lib/auth/send-link-limited';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.sendLink, async ({ headers, body }) => {
  await sendLinkLimited(headers, body);
  return { done: true as const };
});
