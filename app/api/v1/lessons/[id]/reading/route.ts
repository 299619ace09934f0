import { markLessonRead } from '@/lib/commands/mark-lesson-read';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putReading, async ({ app, actor, params, body }) => {
  await markLessonRead(app, actor, { lessonId: params.id, revision: body.revision });
  return { done: true as const };
});
