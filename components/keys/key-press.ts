/** Which key presses are commands: never while somebody types, never with a modifier, and letters only while they are switched on. */
import { readStored, writeStored } from '@/components/api/stored';

const key = 'go-routine.letter-keys';

/** Single-character keys can be switched off (WCAG 2.1.4); Enter, Space, Tab and the arrows always work. */
export const areLettersOn = (): boolean => readStored<boolean>('local', key) !== false;
export const setLettersOn = (isOn: boolean): void => writeStored('local', key, isOn ? null : false);

const typing = 'textarea, select, [contenteditable], input:not([type=checkbox]):not([type=radio])';

/** The name of the key if the press is a command, else null. */
export function commandKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest(typing) || document.querySelector('dialog[open]')) return null;
  if (event.key.length === 1 && event.key !== ' ' && !areLettersOn()) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : event.key;
}

/** Whether Enter and Space already do something where the focus is. */
export const isOnControl = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest('a, button, summary, input, label') !== null;
