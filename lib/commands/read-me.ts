/** Who is asking, for the header: name, how many reviews are due, which teams. */

import type { App } from '@/lib/commands/app';
import { readDue } from '@/lib/commands/read-learner';
import type { Actor } from '@/lib/core/access';
import type { Me } from '@/lib/core/api-schemas';
import { settingsOf } from '@/lib/data/settings';
import { listTeams } from '@/lib/data/teams';
import { ownUser } from '@/lib/data/users';

export async function readMe(app: App, actor: Actor): Promise<Me> {
  if (actor.type === 'visitor') {
    return { state: 'visitor', name: null, email: null, role: 'learner', dueCount: 0, teams: [], preferences: null };
  }
  const { client } = app.db;
  const [user, teams] = await Promise.all([
    ownUser(actor, client),
    // Guests belong to none.
    actor.state === 'account' ? listTeams(actor, client) : [],
  ]);
  const due = await readDue(app, actor, client, user);
  const { theme, usesLetterKeys } = settingsOf(user);
  const preferences = { theme, usesLetterKeys };
  return {
    state: actor.state,
    name: actor.name,
    email: user.email,
    role: actor.role,
    dueCount: due.count,
    teams: teams.map(({ id, name }) => ({ id, name })),
    preferences,
  };
}
