import { setSiteRole } from '@/lib/commands/set-site-role';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putSiteRole, async ({ app, actor, params, body }) => {
  await setSiteRole(app, actor, { userId: params.id, role: body.role });
  return { done: true as const };
});
