import { lanesFigure } from '@/components/lanes/lanes-figure';
import { recordRun } from '@/lib/commands/record-run';
import { testWords } from '@/lib/content/work-view';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.recordRun, async ({ app, actor, params, body, signal }) => {
  const input = { runId: params.runId, presentationId: params.id, test: body.test };
  const { test, tests, recording, message } = await recordRun(app, actor, input, { signal });
  const pictures = recording
    ? [{ recording, heading: '', kind: 'plain' as const, labels: { cut: 'goes-on' as const } }]
    : [];
  return {
    ...{ test, message, tests: tests.map((name) => ({ name, words: testWords(name) })) },
    html: recording ? lanesFigure({ recordings: pictures, isAnswer: true }) : null,
  };
});
