/** The browsers that are signed in to one's account, the one that asks marked. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import type { SessionList } from '@/lib/core/identity-schemas';
import * as sessions from '@/lib/data/sessions';

export async function listSessions(app: App, actor: SignedInActor, currentId: string | null): Promise<SessionList> {
  const rows = await sessions.listSessions(actor, app.db.client);
  return {
    sessions: rows.map(({ id, method, device, createdAt, lastSeenAt }) => ({
      ...{ id, method, device, createdAt: createdAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() },
      isCurrent: id === currentId,
    })),
  };
}
