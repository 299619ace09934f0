/** A learner's settings: columns of their user row. */
import type { SignedInActor } from '@/lib/core/access';
import { type Settings, themes } from '@/lib/core/settings-schemas';
import type { Tx } from '@/lib/data/open-database';
import type { StoredUser } from '@/lib/data/users';

export function settingsOf(user: StoredUser): Settings {
  const { timeZone, dayStartHour, minutesPerDay, newPerDay, desiredRetention, usesLetterKeys } = user;
  const theme = themes.find((one) => one === user.theme) ?? 'system';
  return { timeZone, dayStartHour, minutesPerDay, newPerDay, desiredRetention, theme, usesLetterKeys };
}

export type SettingsChanges = { [Key in keyof Settings]?: Settings[Key] | undefined };

/** Changes what is named, and returns all of it. */
export async function saveSettings(actor: SignedInActor, tx: Tx, changes: SettingsChanges): Promise<Settings> {
  const named = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  return settingsOf(await tx.user.update({ where: { id: actor.userId }, data: named as Partial<Settings> }));
}
