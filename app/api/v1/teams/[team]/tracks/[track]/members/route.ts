import { enrolMembers } from '@/lib/commands/enrol-members';
import { readEnrolments } from '@/lib/commands/read-tracks';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.listEnrolments, ({ app, actor, params }) =>
  readEnrolments(app, actor, { teamId: params.team, trackId: params.track }),
);

export const POST = handle(operations.enrolMembers, async ({ app, actor, params, body }) => ({
  enrolled: await enrolMembers(app, actor, { teamId: params.team, trackId: params.track, ...body }),
}));
