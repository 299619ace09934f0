import { inviteByLink } from '@/lib/commands/invite-to-team';
import { handle } from '@/lib/http/handle';
import { invitationAnswer } from '@/lib/http/join-url';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.inviteByLink, async ({ app, actor, params, body }) =>
  invitationAnswer(await inviteByLink(app, actor, { teamId: params.team, ...body })),
);
