/** An answer that comes line by line as JSON. What goes wrong before the first line is an ordinary problem, later it is the last line. */
import 'server-only';
import { problemResponse } from './problem';

type Line = { type: string };

/** `work` says lines as they come. Resolves with the first line or with the end, whichever comes first. */
export async function lines<L extends Line>(work: (say: (line: L) => void) => Promise<void>): Promise<Response> {
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let hasBegun = () => {};
  const begun = new Promise<void>((resolve) => {
    hasBegun = resolve;
  });
  const stream = new ReadableStream<Uint8Array>({
    start: (own) => {
      controller = own;
    },
  });
  const say = (line: L | { type: 'problem'; status: number; detail: string }) => {
    hasBegun();
    try {
      controller?.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
    } catch {
      // The client has left.
    }
  };
  let isBegun = false;
  const done = work((line) => {
    isBegun = true;
    say(line);
  }).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const first = await Promise.race([done, begun]);
  // Nothing was said: the failure gets its own status.
  if (first && !isBegun) throw first.error;
  void done.then(async (failure) => {
    if (failure) {
      const { status, detail = '' } = (await problemResponse(failure.error).json()) as {
        status: number;
        detail?: string;
      };
      say({ type: 'problem', status, detail });
    }
    try {
      controller?.close();
    } catch {
      // The client has left.
    }
  });
  return new Response(stream, {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  });
}
