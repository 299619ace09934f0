import { answerAttempt } from '@/lib/commands/answer-attempt';
import { attemptResult } from '@/lib/commands/attempt-result';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putAttempt, async ({ app, actor, params, body }) =>
  attemptResult(app, actor, await answerAttempt(app, actor, { attemptId: params.id, ...body })),
);
