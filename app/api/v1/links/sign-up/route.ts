import { useLinkLimited } from '@/lib/auth/use-link-limited';
import { readMe } from '@/lib/commands/read-me';
import { signUpByLink } from '@/lib/commands/sign-up-by-link';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.signUpByLink, async (call) =>
  readMe(call.app, (await useLinkLimited(call, signUpByLink)).actor),
);
