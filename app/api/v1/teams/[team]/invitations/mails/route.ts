import { inviteByMailLimited } from '@/lib/auth/invite-limited';
import { handle } from '@/lib/http/handle';
import { invitationAnswer } from '@/lib/http/join-url';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.inviteByMail, async ({ app, actor, params, body }) =>
  invitationAnswer(await inviteByMailLimited({ app, actor, input: { teamId: params.team, ...body } })),
);
