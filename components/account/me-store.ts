/** Who is here, for the header of pages that are the same for everybody: asked once, kept for the tab, asked again after an answer. */

import { call } from '@/components/api/call';
import { readStored, writeStored } from '@/components/api/stored';
import type { Me } from '@/lib/core/api-schemas';
import { adopt } from './preferences';

const key = 'go-routine.me';
const watchers = new Set<() => void>();
let me: Me | null = null;
let isAsked = false;

export const currentMe = (): Me | null => me;
export const unknownMe = (): Me | null => null;

export function watchMe(watcher: () => void): () => void {
  watchers.add(watcher);
  if (!isAsked) {
    isAsked = true;
    me ??= readStored<Me>('session', key);
    void refreshMe();
  }
  return () => watchers.delete(watcher);
}

/** Asks the server anew, for instance after an answer. */
export async function refreshMe(): Promise<void> {
  const reply = await call<Me>('GET', 'me');
  if (reply.ok) setMe(reply.data);
  else tell();
}

export function setMe(next: Me | null): void {
  me = next;
  writeStored('session', key, next);
  if (next) adopt(next);
  tell();
}

function tell(): void {
  for (const watcher of watchers) watcher();
}
