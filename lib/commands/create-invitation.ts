/** An administrator makes an invitation: a link by which so many accounts can be made until it expires. */

import type { App } from '@/lib/commands/app';
import { invitationView } from '@/lib/commands/read-invitations';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { InvitationView } from '@/lib/core/identity-schemas';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
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
  const { invitation, token } = await app.db.transaction(async (tx) => {
    await requireAdministrator(actor, tx);
    const made = await addInvitation(actor, tx, { note, maxUses, expiresAt, now });
    const event = { action: 'site-invitation-made', subjectId: made.invitation.id } as const;
    await addAuditEvent(actor, tx, { at: now, ...event, detail: { maxUses, days: expiresInDays } });
    return made;
  });
  return { invitation: invitationView({ ...invitation, createdBy: actor }, now), token };
}
