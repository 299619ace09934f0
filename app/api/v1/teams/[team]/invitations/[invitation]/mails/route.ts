import { resendLimited } from '@/lib/auth/invite-limited';
import { handle } from '@/lib/http/handle';
import { invitationAnswer } from '@/lib/http/join-url';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.resendInvitation, async ({ app, actor, params }) =>
  invitationAnswer(await resendLimited({ app, actor, input: { teamId: params.team, id: params.invitation } })),
);
