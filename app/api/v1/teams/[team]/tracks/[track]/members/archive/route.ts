import { archiveMembers } from '@/lib/commands/change-enrolment';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.archiveMembers, async ({ app, actor, params, body }) => ({
  archived: await archiveMembers(app, actor, { teamId: params.team, trackId: params.track, ...body }),
}));
