// Asserts what a page or a process comes to a moment later: asked again until it holds.
import { setTimeout as sleep } from 'node:timers/promises';

/** Repeats `check` until it throws no more. What never comes fails with what it threw last. */
export async function soon<T>(check: () => T | Promise<T>, withinMs = 60_000): Promise<T> {
  const giveUpAt = performance.now() + withinMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() >= giveUpAt) throw error;
    }
    await sleep(50);
  }
}
