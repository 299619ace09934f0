import { useLinkLimited } from '@/lib/auth/use-link-limited';
import { readMe } from '@/lib/commands/read-me';
import { resetPassword } from '@/lib/commands/reset-password';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.resetPassword, async (call) =>
  readMe(call.app, (await useLinkLimited(call, resetPassword)).actor),
);
