import { signUpLimited } from '@/lib/auth/sign-up-limited';
import { readMe } from '@/lib/commands/read-me';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.setUp, async (call) => {
  const { token, ...input } = call.body;
  return readMe(call.app, await signUpLimited(call, input, { by: 'setup', token }));
});
