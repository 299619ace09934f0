import { changeEnrolment } from '@/lib/commands/change-enrolment';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.changeEnrolment, async ({ app, actor, params, body }) => {
  await changeEnrolment(app, actor, { teamId: params.team, trackId: params.track, userId: params.user, ...body });
  return { done: true as const };
});
