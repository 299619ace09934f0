/** The invitations to this site, for administrators. */

import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { InvitationView } from '@/lib/core/identity-schemas';
import { listInvitations, type StoredInvitation } from '@/lib/data/invitations';

/** The newest first. Throws `not-found` for anybody else. */
export async function readInvitations(app: App, actor: SignedInActor): Promise<InvitationView[]> {
  assertAdministrator(actor);
  return (await listInvitations(app.db.client)).map((invitation) => invitationView(invitation, app.now()));
}

export function invitationView(
  invitation: StoredInvitation & { createdBy: { name: string | null } },
  now: Date,
): InvitationView {
  const { id, note, uses, maxUses, createdAt, expiresAt, createdBy } = invitation;
  return {
    ...{ id, note, uses, maxUses, createdBy: createdBy.name ?? '', state: stateOf(invitation, now) },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}

function stateOf({ revokedAt, uses, maxUses, expiresAt }: StoredInvitation, now: Date): InvitationView['state'] {
  if (revokedAt) return 'revoked';
  if (uses >= maxUses) return 'used-up';
  return expiresAt <= now ? 'expired' : 'open';
}
