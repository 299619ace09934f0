/** Who runs next: a few at once, the rest wait in a bounded line in which each person gets a turn before anybody gets a second. */
import { AppError } from '@/lib/core/app-error';

export type QueueLimits = {
  /** How many run at the same time. */
  atOnce: number;
  /** How many may wait, over all. */
  waiting: number;
  /** How many of one owner may wait. */
  waitingEach: number;
};

type Waiter = { owner: string; start(): void };

export class Queue {
  private running = 0;
  /** Lines by owner; the map's order is whose turn it is. */
  private readonly lines = new Map<string, Waiter[]>();

  constructor(private readonly limits: QueueLimits) {}

  get waiting(): number {
    return [...this.lines.values()].reduce((sum, line) => sum + line.length, 0);
  }

  /**
   * Runs `work` when its turn comes. Throws `too-many-requests` where the line is full, and the signal's reason where it is aborted
   * while waiting: `work` is not started then.
   */
  async run<T>(owner: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.turn(owner, signal);
    try {
      return await work();
    } finally {
      this.running -= 1;
      this.next();
    }
  }

  private turn(owner: string, signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (this.running < this.limits.atOnce && this.lines.size === 0) {
      this.running += 1;
      return Promise.resolve();
    }
    const line = this.lines.get(owner) ?? [];
    if (line.length >= this.limits.waitingEach)
      throw full('Your earlier runs are still waiting. Try again in a few seconds.');
    if (this.waiting >= this.limits.waiting)
      throw full('Many programs are being run just now. Try again in a few seconds.');
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.remove(owner, waiter);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        owner,
        start: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.lines.set(owner, [...line, waiter]);
    });
  }

  private next(): void {
    const first = this.lines.entries().next();
    if (first.done || this.running >= this.limits.atOnce) return;
    const [owner, [waiter, ...rest]] = first.value;
    // To the end of the round, behind everybody who waits.
    this.lines.delete(owner);
    if (rest.length > 0) this.lines.set(owner, rest);
    if (!waiter) return;
    this.running += 1;
    waiter.start();
  }

  private remove(owner: string, waiter: Waiter): void {
    const rest = (this.lines.get(owner) ?? []).filter((other) => other !== waiter);
    if (rest.length > 0) this.lines.set(owner, rest);
    else this.lines.delete(owner);
  }
}

const full = (message: string) => new AppError('too-many-requests', message, { retryAfterSeconds: 3 });
