import { signInLimited } from '@/lib/auth/sign-in-limited';
import { listSessions } from '@/lib/commands/list-sessions';
import { readMe } from '@/lib/commands/read-me';
import { signOutEverywhere } from '@/lib/commands/sign-out-everywhere';
import { AppError } from '@/lib/core/app-error';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.listSessions, ({ app, actor, sessionId }) => listSessions(app, actor, sessionId));

export const POST = handle(operations.signIn, async ({ app, actor, body, headers, setSession }) => {
  const signedIn = await signInLimited(headers, actor, body);
  if (!signedIn) throw new AppError('not-signed-in', 'This address and password do not belong together.');
  await setSession(signedIn.session);
  return readMe(app, signedIn.actor);
});

export const DELETE = handle(operations.signOutEverywhere, async ({ app, actor, setSession }) => {
  await signOutEverywhere(app, actor);
  await setSession(null);
  return { done: true as const };
});
