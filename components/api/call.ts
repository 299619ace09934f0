/** Calls of the JSON API from the browser: one reply type for success, for what may be tried again and for what is final. */
import type { Problem } from '@/lib/core/api-schemas';

export type Failure = {
  ok: false;
  /** Nobody answered, or the server could not: the same call may succeed later. */
  mayRetry: boolean;
  /** 0 when nobody answered. */
  status: number;
  /** The problem's `type` without its address: "already-answered". */
  code: string;
  /** For the person: a sentence. */
  message: string;
  fields: { path: string; message: string }[];
  retryAfterMs: number;
};
export type Reply<T> = { ok: true; data: T } | Failure;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const timeoutMs = 15_000;
export const unreachable = 'The server does not answer. Try again in a moment.';

/** Never throws: a lost connection is a `Failure` with status 0. */
export async function call<T>(method: Method, path: string, body?: unknown): Promise<Reply<T>> {
  let response: Response;
  let data: unknown;
  try {
    response = await fetch(`/api/v1/${path}`, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
      headers: method === 'GET' ? {} : { 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body ?? {}) }),
    });
    const text = await response.text();
    data = text === '' ? undefined : JSON.parse(text);
  } catch {
    // No connection, no answer in time, or a page of a proxy in place of JSON.
    return { ok: false, mayRetry: true, status: 0, code: 'offline', message: unreachable, fields: [], retryAfterMs: 0 };
  }
  if (response.ok) return { ok: true, data: data as T };
  return failureOf(response, data as Partial<Problem> | undefined);
}

/** The failure that a response other than OK stands for. */
export function failureOf(response: Response, problem: Partial<Problem> | undefined): Failure {
  const { status } = response;
  return {
    ok: false,
    mayRetry: status >= 500 || status === 429 || status === 408,
    status,
    code: problem?.type?.split('/').at(-1) ?? '',
    message: problem?.detail ?? problem?.title ?? 'The server could not do that. Try again in a moment.',
    fields: problem?.fields ?? [],
    retryAfterMs: 1000 * (Number(response.headers.get('retry-after')) || 0),
  };
}

let last: Promise<unknown> = Promise.resolve();

/** Runs after every call given before: two first calls at once would make two guests. */
export function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const next = last.then(work, work);
  last = next.catch(() => undefined);
  return next;
}

export const timeZone = (): string | undefined => Intl.DateTimeFormat().resolvedOptions().timeZone;
