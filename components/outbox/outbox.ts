/**
 * Answers on their way: kept in localStorage until the server has them, sent one after the other in their order, again with
 * growing pauses, on reload, when the window is looked at and when the network is back. Ids are the client's, so nothing doubles.
 */

import { type Failure, inOrder } from '@/components/api/call';
import { readStored, writeStored } from '@/components/api/stored';
import type { AttemptResult } from '@/lib/core/api-schemas';
import { type OutboxEntry, sendEntry } from './send-entry';

export type Outcome = { ok: true; result: AttemptResult } | { ok: false; failure: Failure };
export type OutboxState = {
  /** Answers that are kept because one was tried and did not get through. */
  waiting: number;
  /** What became of answers whose exercise is not on this page. */
  notices: string[];
};

const key = 'go-routine.outbox';
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
/** A server that cannot take one answer must not hold back the others forever. */
const mostServerErrors = 20;

const empty: OutboxState = { waiting: 0, notices: [] };
let state = empty;
let isSending = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => void>();
const waiting = new Map<string, { entry: OutboxEntry; tell: (outcome: Outcome) => void }>();

const readBox = () => readStored<OutboxEntry[]>('local', key) ?? [];
const changeBox = (change: (entries: OutboxEntry[]) => OutboxEntry[]) => {
  const entries = change(readBox());
  writeStored('local', key, entries.length > 0 ? entries : null);
};
const replace = (entry: OutboxEntry) =>
  changeBox((entries) => entries.map((other) => (other.attemptId === entry.attemptId ? entry : other)));

export const outboxState = (): OutboxState => state;
export const noOutbox = (): OutboxState => empty;

/** The kept answer to this presentation or exercise, if one is on its way. */
export function entryFor(match: (entry: OutboxEntry) => boolean): OutboxEntry | undefined {
  return readBox().find(match);
}

/** Keeps the answer and sends it. `tell` is called once, when the server has taken or refused it. */
export function post(entry: OutboxEntry, tell: (outcome: Outcome) => void): void {
  waiting.set(entry.attemptId, { entry, tell });
  if (!entryFor((other) => other.attemptId === entry.attemptId)) changeBox((entries) => [...entries, entry]);
  void flush();
}

/** Stops telling: the exercise has left the page. The answer stays on its way. */
export function forget(attemptId: string): void {
  waiting.delete(attemptId);
}

export function dismissNotices(): void {
  publish({ notices: [] });
}

export function watchOutbox(watcher: () => void): () => void {
  if (watchers.size === 0) start();
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) stop();
  };
}

/** Sends what is kept, in order, until one does not get through. */
export async function flush(): Promise<void> {
  clearTimeout(timer);
  if (isSending) return;
  isSending = true;
  try {
    for (let entry = readBox()[0]; entry; entry = readBox()[0]) {
      const sent: OutboxEntry = entry;
      const outcome = await inOrder(() => sendEntry(sent, replace));
      if (!outcome.ok && outcome.failure.mayRetry && sent.serverErrors < mostServerErrors) {
        const { status, retryAfterMs } = outcome.failure;
        const tries = sent.tries + 1;
        changeBox((entries) =>
          entries.map((other) =>
            other.attemptId === sent.attemptId
              ? { ...other, tries, serverErrors: sent.serverErrors + (status === 500 ? 1 : 0) }
              : other,
          ),
        );
        const pauseMs = Math.max(retryAfterMs, Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(tries - 1, 6)));
        timer = setTimeout(() => void flush(), pauseMs);
        break;
      }
      changeBox((entries) => entries.filter((other) => other.attemptId !== sent.attemptId));
      settle(sent, outcome);
    }
  } finally {
    isSending = false;
    publish({});
  }
}

function settle(entry: OutboxEntry, outcome: Outcome): void {
  const waiter = waiting.get(entry.attemptId);
  waiting.delete(entry.attemptId);
  if (waiter) waiter.tell(outcome);
  else if (!outcome.ok)
    publish({ notices: [...state.notices, `An earlier answer was not counted. ${outcome.failure.message}`] });
  else if (entry.tries > 0)
    publish({ notices: [...state.notices, `The answer that was kept has arrived: ${outcome.result.headline}.`] });
}

function publish(change: Partial<OutboxState>): void {
  const kept = readBox();
  state = { ...state, ...change, waiting: kept.some((entry) => entry.tries > 0) ? kept.length : 0 };
  for (const watcher of watchers) watcher();
}

const tryAgain = () => void flush();
const tryWhenSeen = () => {
  if (document.visibilityState === 'visible' && readBox().length > 0) void flush();
};

/** Another tab may have sent what this page waits for: asking again gives the same result. */
function onOtherTab(event: StorageEvent): void {
  if (event.key !== key && event.key !== null) return;
  const kept = new Set(readBox().map((entry) => entry.attemptId));
  for (const { entry, tell } of [...waiting.values()]) {
    if (!kept.has(entry.attemptId) && !isSending) post(entry, tell);
  }
  publish({});
}

function start(): void {
  window.addEventListener('online', tryAgain);
  window.addEventListener('focus', tryWhenSeen);
  document.addEventListener('visibilitychange', tryWhenSeen);
  window.addEventListener('storage', onOtherTab);
  void flush();
}

function stop(): void {
  clearTimeout(timer);
  window.removeEventListener('online', tryAgain);
  window.removeEventListener('focus', tryWhenSeen);
  document.removeEventListener('visibilitychange', tryWhenSeen);
  window.removeEventListener('storage', onOtherTab);
}
