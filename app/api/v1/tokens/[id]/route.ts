import { createAccessToken } from '@/lib/commands/create-access-token';
import { revokeToken } from '@/lib/commands/revoke-token';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const PUT = handle(operations.putToken, ({ app, actor, params, body }) =>
  createAccessToken(app, actor, { id: params.id, ...body }),
);

export const DELETE = handle(operations.revokeToken, async ({ app, actor, params }) => {
  await revokeToken(app, actor, params.id);
  return { done: true as const };
});
