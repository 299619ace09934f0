import { becomeGuest } from '@/lib/auth/become-guest';
import { reviewState } from '@/lib/commands/review-state';
import { startTestOut } from '@/lib/commands/start-test-out';
import { notFound } from '@/lib/core/app-error';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.startTestOut, async (call) => {
  const { app, params, body } = call;
  // Nobody becomes a guest by a lesson that does not exist.
  if (!app.course.lesson(params.id)) throw notFound();
  const learner = await becomeGuest(call, body.timeZone);
  await startTestOut(app, learner, params.id);
  return reviewState(app, learner, { mode: 'test-out', lessonId: params.id });
});
