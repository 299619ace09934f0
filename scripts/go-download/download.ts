/** Downloads one file whose size and sum are known beforehand. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

export type DownloadLimits = {
  /** For how long nothing may come. */
  stallMs: number;
  /** For how long all of it may take. */
  totalMs: number;
};

type Wanted = { bytes: number; sha256: string };

/**
 * Writes what the address answers to `file`, which must not exist yet. Throws an Error in words where the answer is another one, breaks
 * off, stalls, or is not what was wanted; what was written is then the caller's to remove.
 */
export async function download(
  address: URL,
  file: string,
  { wanted, limits, onBytes }: { wanted: Wanted; limits: DownloadLimits; onBytes(bytes: number): void },
): Promise<void> {
  const stop = new AbortController();
  const stopFor = (reason: string) => () => stop.abort(new Error(reason));
  const stall = setTimeout(stopFor(`nothing came for ${limits.stallMs / 1000} s`), limits.stallMs);
  const total = setTimeout(stopFor(`it took longer than ${limits.totalMs / 1000} s`), limits.totalMs);
  try {
    const response = await fetch(withoutUser(address), { signal: stop.signal, headers: userOf(address) });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new Error(`the answer was ${response.status} ${response.statusText}`.trim());
    }
    const hash = createHash('sha256');
    let bytes = 0;
    const measured = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        stall.refresh();
        bytes += chunk.length;
        if (bytes > wanted.bytes) throw new Error(`it is larger than the ${wanted.bytes} bytes it should have`);
        hash.update(chunk);
        onBytes(bytes);
        yield chunk;
      }
    };
    const body = Readable.fromWeb(response.body as ReadableStream<Uint8Array>);
    await pipeline(body, measured, createWriteStream(file, { flags: 'wx' }));
    if (bytes < wanted.bytes) throw new Error(`it ended after ${bytes} of ${wanted.bytes} bytes`);
    const sum = hash.digest('hex');
    if (sum !== wanted.sha256) throw new Error(`its SHA-256 is ${sum} and should be ${wanted.sha256}`);
  } catch (error) {
    throw new Error(reasonOf(stop.signal.aborted ? stop.signal.reason : error));
  } finally {
    clearTimeout(stall);
    clearTimeout(total);
  }
}

/** A user in the address: fetch takes it as a header alone. */
function userOf({ username, password }: URL): Record<string, string> {
  if (!username && !password) return {};
  const user = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(user).toString('base64')}` };
}

function withoutUser(address: URL): URL {
  const bare = new URL(address);
  bare.username = '';
  bare.password = '';
  return bare;
}

/** fetch says "fetch failed", and why in the cause; a name with several addresses has one error for each. */
function reasonOf(error: unknown): string {
  const { message, code, cause, errors } = error as NodeJS.ErrnoException & { errors?: unknown[] };
  if (cause) return reasonOf(cause);
  if (errors?.[0]) return reasonOf(errors[0]);
  return message || code || String(error);
}
