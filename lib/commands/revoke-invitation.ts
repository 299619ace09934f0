/** An administrator revokes an invitation: no more accounts are made by it; those that were stay. */

import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import { endInvitation } from '@/lib/data/invitations';

/** Throws `not-found` where there is none, where it is revoked already, and for anybody else. */
export async function revokeInvitation(app: App, actor: SignedInActor, id: string): Promise<void> {
  assertAdministrator(actor);
  const now = app.now();
  await app.db.transaction(async (tx) => {
    await requireAdministrator(actor, tx);
    if (!(await endInvitation(tx, id, now))) throw notFound();
    await addAuditEvent(actor, tx, { at: now, action: 'site-invitation-revoked', subjectId: id });
  });
}
