import { pauseEnrolment, resumeEnrolment } from '@/lib/commands/change-enrolment';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.pauseEnrolment, async ({ app, actor, params, body }) => {
  await pauseEnrolment(app, actor, { teamId: params.team, trackId: params.track, userId: params.user, ...body });
  return { done: true as const };
});

export const DELETE = handle(operations.resumeEnrolment, async ({ app, actor, params }) => {
  await resumeEnrolment(app, actor, { teamId: params.team, trackId: params.track, userId: params.user });
  return { done: true as const };
});
