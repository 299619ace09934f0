/** Sends code to be run and reads what comes back, line by line. */
import type { RunLine, RunResult, TestView } from '@/lib/core/run-schemas';

type Sending = { presentationId: string; runId: string; body: unknown; signal: AbortSignal };
export type RunReply = { ok: true; result: RunResult } | { ok: false; status: number; message: string };

const unreachable = 'The server does not answer. Your code is kept on this device; run it again in a moment.';

/** Never throws; an aborted run is a failure with status 0 and no message. */
export async function sendRun(
  { presentationId, runId, body, signal }: Sending,
  onTest: (test: TestView) => void,
): Promise<RunReply> {
  try {
    const response = await fetch(`/api/v1/presentations/${presentationId}/runs/${runId}`, {
      ...{ method: 'PUT', credentials: 'same-origin', cache: 'no-store', signal },
      ...{ headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
    });
    if (!response.ok || !response.body) {
      const problem = (await response.json().catch(() => ({}))) as { detail?: string };
      return { ok: false, status: response.status, message: problem.detail ?? unreachable };
    }
    for await (const line of linesOf(response.body)) {
      if (line.type === 'test') onTest(line.test);
      if (line.type === 'result') return { ok: true, result: line.result };
      if (line.type === 'problem') return { ok: false, status: line.status, message: line.detail };
    }
    return { ok: false, status: 0, message: unreachable };
  } catch {
    return { ok: false, status: 0, message: signal.aborted ? '' : unreachable };
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<RunLine> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      const parts = (rest + (value ?? '')).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) if (part) yield JSON.parse(part) as RunLine;
      if (done) return;
    }
  } finally {
    // Whoever has read enough does not wait for the end.
    reader.cancel().catch(() => {});
  }
}
