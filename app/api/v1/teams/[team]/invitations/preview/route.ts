import { previewInvitations } from '@/lib/commands/preview-invitations';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const POST = handle(operations.previewInvitations, async ({ app, actor, params, body }) => ({
  rows: await previewInvitations(app, actor, { teamId: params.team, ...body }),
}));
