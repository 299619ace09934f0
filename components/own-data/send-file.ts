/** Sends a whole file as the body of a call: it may take minutes, so it has its own patience. */
import { type Failure, failureOf, type Reply, unreachable } from '@/components/api/call';
import type { Problem } from '@/lib/core/api-schemas';

const timeoutMs = 10 * 60_000;

/** Never throws, as `call`. */
export async function sendFile<T>(path: string, file: File): Promise<Reply<T>> {
  try {
    const response = await fetch(`/api/v1/${path}`, {
      ...{ method: 'POST', body: file, credentials: 'same-origin', cache: 'no-store' },
      headers: { 'content-type': 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const data = (await response.json()) as T;
    return response.ok ? { ok: true, data } : failureOf(response, data as Partial<Problem>);
  } catch {
    const failure: Failure = {
      ok: false,
      mayRetry: true,
      status: 0,
      code: 'offline',
      message: unreachable,
      fields: [],
      retryAfterMs: 0,
    };
    return failure;
  }
}
