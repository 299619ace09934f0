/** Values kept in the browser's storage; where storage is full or forbidden they last as long as the page. */

const memory = new Map<string, string>();

type Place = 'local' | 'session';
const storageOf = (place: Place) => (place === 'local' ? window.localStorage : window.sessionStorage);

/** The kept value, or null when there is none or it is not JSON. */
export function readStored<T>(place: Place, key: string): T | null {
  let text: string | null = null;
  try {
    text = storageOf(place).getItem(key);
  } catch {
    // storage is forbidden here
  }
  text ??= memory.get(key) ?? null;
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

/** `null` removes the key. */
export function writeStored(place: Place, key: string, value: unknown): void {
  memory.delete(key);
  try {
    if (value === null) storageOf(place).removeItem(key);
    else storageOf(place).setItem(key, JSON.stringify(value));
  } catch {
    if (value !== null) memory.set(key, JSON.stringify(value));
  }
}
