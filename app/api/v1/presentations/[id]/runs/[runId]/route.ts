import { runCode } from '@/lib/commands/run-code';
import { runResult, testView } from '@/lib/commands/run-result';
import type { RunLine } from '@/lib/core/run-schemas';
import { handle } from '@/lib/http/handle';
import { lines } from '@/lib/http/lines';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putRun, async ({ app, actor, params, body, signal }) =>
  lines<RunLine>(async (say) => {
    const input = { runId: params.runId, presentationId: params.id, ...body };
    const ran = await runCode(app, actor, input, {
      onTest: (test) => say({ type: 'test', test: testView(test) }),
      signal,
    });
    say({ type: 'result', result: await runResult(app, actor, ran) });
  }),
);
