import { joinWithAccountLimited } from '@/lib/auth/join-limited';
import { readMe } from '@/lib/commands/read-me';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.joinWithAccount, async (call) => {
  const { actor, teamId } = await joinWithAccountLimited(call);
  return { ...(await readMe(call.app, actor)), teamId };
});
