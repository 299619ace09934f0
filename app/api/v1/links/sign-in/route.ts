import { useLinkLimited } from '@/lib/auth/use-link-limited';
import { readMe } from '@/lib/commands/read-me';
import { signInByLink } from '@/lib/commands/sign-in-by-link';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.signInByLink, async (call) => {
  const { actor, isCleared } = await useLinkLimited(call, signInByLink);
  return { ...(await readMe(call.app, actor)), isCleared };
});
