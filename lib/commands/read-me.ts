/** Who is asking, for the header: name and how many reviews are due. */

import type { App } from '@/lib/commands/app';
import { readDue } from '@/lib/commands/read-learner';
import type { Actor } from '@/lib/core/access';
import type { Me } from '@/lib/core/api-schemas';
import { settingsOf } from '@/lib/data/settings';
import { ownUser } from '@/lib/data/users';

export async function readMe(app: App, actor: Actor): Promise<Me> {
  if (actor.type === 'visitor') {
    return { state: 'visitor', name: null, email: null, role: 'learner', dueCount: 0, preferences: null };
  }
  const user = await ownUser(actor, app.db.client);
  const due = await readDue(app, actor, app.db.client, user);
  const { theme, usesLetterKeys } = settingsOf(user);
  const preferences = { theme, usesLetterKeys };
  return {
    state: actor.state,
    name: actor.name,
    email: user.email,
    role: actor.role,
    dueCount: due.count,
    preferences,
  };
}
