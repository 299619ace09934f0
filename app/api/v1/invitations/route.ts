import { createInvitation } from '@/lib/commands/create-invitation';
import { readInvitations } from '@/lib/commands/read-invitations';
import { environment } from '@/lib/environment';
import { handle } from '@/lib/http/handle';
import { operations } from '@/lib/http/operations';

export const GET = handle(operations.listInvitations, async ({ app, actor }) => ({
  invitations: await readInvitations(app, actor),
}));

export const POST = handle(operations.createInvitation, async ({ app, actor, body }) => {
  const { invitation, token } = await createInvitation(app, actor, body);
  return { invitation, url: `${environment().publicUrl}/join?token=${token}` };
});
