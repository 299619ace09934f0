import { revokeTeamInvitation } from '@/lib/commands/revoke-team-invitation';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const DELETE = handle(operations.revokeTeamInvitation, async ({ app, actor, params }) => {
  await revokeTeamInvitation(app, actor, { teamId: params.team, id: params.invitation });
  return { done: true as const };
});
