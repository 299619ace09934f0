/** Changes a learner's settings. Nothing that was scheduled moves: they hold from the next answer on. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import type { Settings } from '@/lib/core/settings-schemas';
import { type SettingsChanges, saveSettings } from '@/lib/data/settings';
import { lockOwnUser } from '@/lib/data/users';

/** Under the lock of the learner's answers: each answer goes by the settings of before or of after. What is not named stays. */
export async function changeSettings(app: App, actor: SignedInActor, changes: SettingsChanges): Promise<Settings> {
  return app.db.transaction(async (tx) => {
    await lockOwnUser(actor, tx);
    return saveSettings(actor, tx, changes);
  });
}
