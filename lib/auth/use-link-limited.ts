/** What the pages behind one-time links do once their button is pressed, with the limit on tries. */
import 'server-only';
import { clientKey, limit } from '@/lib/auth/rate-limits';
import type { App } from '@/lib/commands/app';
import type { Actor } from '@/lib/core/access';
import { deviceOf, type SessionClaims, type SignedIn } from '@/lib/core/session';

type Call<Body> = {
  app: App;
  actor: Actor;
  headers: Headers;
  body: Body;
  setSession(claims: SessionClaims): Promise<void>;
};

/** Runs a command that signs in by a link, and sets the session that it began. */
export async function useLinkLimited<Body, Result extends SignedIn>(
  { app, actor, headers, body, setSession }: Call<Body>,
  command: (app: App, actor: Actor, input: Body & { device: string }) => Promise<Result>,
): Promise<Result> {
  await limit('link-from', clientKey(headers));
  const signedIn = await command(app, actor, { ...body, device: deviceOf(headers.get('user-agent')) });
  await setSession(signedIn.session);
  return signedIn;
}
