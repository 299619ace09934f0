/** How one's account is signed in to: password, providers, and the browsers that are. */

import type { App } from '@/lib/commands/app';
import { listSessions } from '@/lib/commands/list-sessions';
import type { SignedInActor } from '@/lib/core/access';
import type { SessionList } from '@/lib/core/identity-schemas';
import { listIdentities } from '@/lib/data/identities';
import { ownUser } from '@/lib/data/users';

export type Security = SessionList & {
  hasPassword: boolean;
  email: string | null;
  timeZone: string;
  identities: { provider: string; email: string }[];
};

export async function readSecurity(app: App, actor: SignedInActor, sessionId: string | null): Promise<Security> {
  const [user, identities, list] = await Promise.all([
    ownUser(actor, app.db.client),
    listIdentities(actor, app.db.client),
    listSessions(app, actor, sessionId),
  ]);
  return {
    ...list,
    hasPassword: user.passwordHash !== null,
    email: user.email,
    timeZone: user.timeZone,
    identities: identities.map(({ provider, email }) => ({ provider, email })),
  };
}
