/** A file as an answer: its pieces are sent as they are made, so that its size does not matter. */
import 'server-only';

type File = { pieces: AsyncIterator<string | Uint8Array>; name: string; type: string };

/** Waits for the first piece: what fails by then is answered as a problem. What fails later breaks the download off. */
export async function download({ pieces, name, type }: File): Promise<Response> {
  const encoder = new TextEncoder();
  const bytes = (piece: string | Uint8Array) => (typeof piece === 'string' ? encoder.encode(piece) : piece);
  let next = await pieces.next();
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next.done) {
        controller.close();
        return;
      }
      controller.enqueue(bytes(next.value));
      next = await pieces.next();
    },
    async cancel() {
      await pieces.return?.();
    },
  });
  return new Response(stream, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
