/** An administrator makes an invitation: a link by which so many accounts can be made until it expires. */

import type { App } from '@/lib/commands/app';
import { invitationView } from '@/lib/commands/read-invitations';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { InvitationView } from '@/lib/core/identity-schemas';
import { addInvitation } from '@/lib/data/invitations';

/** The token is told this once. Throws `not-found` for anybody else. */
export async function createInvitation(
  app: App,
  actor: SignedInActor,
  { note, expiresInDays, maxUses }: { note: string; expiresInDays: number; maxUses: number },
): Promise<{ invitation: InvitationView; token: string }> {
  assertAdministrator(actor);
  const now = app.now();
  const expiresAt = new Date(now.getTime() + expiresInDays * 86_400_000);
  const { invitation, token } = await addInvitation(actor, app.db.client, { note, maxUses, expiresAt, now });
  return { invitation: invitationView({ ...invitation, createdBy: actor }, now), token };
}
