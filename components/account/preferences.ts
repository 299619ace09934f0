/** Theme and letter keys are used by the browser and kept by the server: here they are brought into step. */
import { call } from '@/components/api/call';
import { readStored, writeStored } from '@/components/api/stored';
import { areLettersOn, setLettersOn } from '@/components/keys/key-press';
import type { Me } from '@/lib/core/api-schemas';

type Preferences = NonNullable<Me['preferences']>;

/** The script in the head reads it: lib/csp/theme-script.ts. */
const themeKey = 'go-routine.theme';
/** A choice of keys that the server could not be told, and who made it. */
const unsentKey = 'go-routine.letter-keys-unsent';
type Unsent = 'visitor' | 'known';

/** Puts on what was chosen. */
export function putOn({ theme, usesLetterKeys }: Preferences): void {
  writeStored('local', themeKey, theme === 'system' ? null : theme);
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  setLettersOn(usesLetterKeys);
}

/** What the server keeps holds in every browser. What a visitor chose goes along with the guest they become, not into an account. */
export function adopt({ state, preferences }: Me): void {
  if (!preferences) return;
  const unsent = readStored<Unsent>('local', unsentKey);
  writeStored('local', unsentKey, null);
  const usesLetterKeys = areLettersOn();
  if (unsent === 'known' || (unsent === 'visitor' && state === 'guest')) {
    putOn({ ...preferences, usesLetterKeys });
    void call('PUT', 'settings', { usesLetterKeys });
  } else {
    putOn(preferences);
  }
}

/** Tells the server which keys are wanted, now or when it is next heard of. */
export async function keepLetterKeys(usesLetterKeys: boolean): Promise<void> {
  const me = await call<Me>('GET', 'me');
  const isVisitor = me.ok && me.data.state === 'visitor';
  const isKept = !isVisitor && (await call('PUT', 'settings', { usesLetterKeys })).ok;
  writeStored('local', unsentKey, isKept ? null : ((isVisitor ? 'visitor' : 'known') satisfies Unsent));
}
