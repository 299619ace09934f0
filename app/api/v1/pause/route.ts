import { pauseReviews, resumeReviews } from '@/lib/commands/pause-reviews';
import { readMe } from '@/lib/commands/read-me';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.pause, async ({ app, actor, body }) => {
  await pauseReviews(app, actor, body.days);
  return readMe(app, actor);
});

export const DELETE = handle(operations.endPause, async ({ app, actor }) => {
  await resumeReviews(app, actor);
  return readMe(app, actor);
});
