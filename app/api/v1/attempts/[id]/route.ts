import { answerLanes } from '@/components/lanes/exercise-lanes';
import { answerAttempt } from '@/lib/commands/answer-attempt';
import { attemptResult } from '@/lib/commands/attempt-result';
import { exerciseLanes } from '@/lib/content/exercise-lanes';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putAttempt, async ({ app, actor, params, body }) => {
  const answered = await answerAttempt(app, actor, { attemptId: params.id, ...body });
  const result = await attemptResult(app, actor, answered);
  const exercise = app.course.exercise(answered.attempt.exerciseId);
  const lanes = exercise ? exerciseLanes(exercise) : null;
  if (!exercise || !lanes) return result;
  return { ...result, feedback: { ...result.feedback, lanesHtml: answerLanes(lanes, exercise.source.id) } };
});
