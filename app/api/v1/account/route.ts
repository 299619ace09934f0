import { signUpLimited } from '@/lib/auth/sign-up-limited';
import { readMe } from '@/lib/commands/read-me';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.signUp, async (call) => {
  const { invitation, ...input } = call.body;
  const admission = invitation === undefined ? undefined : { by: 'invitation' as const, token: invitation };
  return readMe(call.app, await signUpLimited(call, input, admission));
});
