/** A learner's own settings. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import type { Settings } from '@/lib/core/settings-schemas';
import { settingsOf } from '@/lib/data/settings';
import { ownUser } from '@/lib/data/users';

export async function readSettings(app: App, actor: SignedInActor): Promise<Settings> {
  return settingsOf(await ownUser(actor, app.db.client));
}
