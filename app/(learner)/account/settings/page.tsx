/** The settings of the learner who asks, with or without an account. */
import type { Metadata } from 'next';
import { AccountFrame } from '@/components/account/account-frame';
import { SettingsForm } from '@/components/settings/settings-form';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { previewRetention } from '@/lib/commands/preview-retention';
import { readSettings } from '@/lib/commands/read-settings';
import { retentionRange } from '@/lib/core/settings-schemas';

export const metadata: Metadata = { title: 'Settings' };

export default async function SettingsPage() {
  const [opened, actor] = [await app(), await currentActor()];
  if (actor.type === 'visitor') {
    return (
      <AccountFrame place="settings" isGuest title="Settings">
        <div className="empty">
          <p>Settings belong to a learner, and this browser is none yet.</p>
          <p>
            Answer an exercise, or sign in: from then on your day, your pace and the look of the site are yours to set.
          </p>
          <div className="row">
            <a className="btn primary" href="/course">
              To the course
            </a>
            <a className="btn quiet" href="/sign-in">
              Sign in
            </a>
          </div>
        </div>
      </AccountFrame>
    );
  }
  const settings = await readSettings(opened, actor);
  const preview = await previewRetention(opened, actor, settings.desiredRetention);
  return (
    <AccountFrame place="settings" isGuest={actor.state === 'guest'} title="Settings">
      <SettingsForm settings={settings} preview={preview} retentionRange={retentionRange} />
    </AccountFrame>
  );
}
