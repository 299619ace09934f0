/** An administrator signs an account out on every device. */
import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { requireAdministrator } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import { actorOf, endAllSessions, findAccount } from '@/lib/data/users';

/** Throws `not-found` for anybody but an administrator and where there is no such account. */
export async function endAccountSessions(app: App, actor: SignedInActor, userId: string): Promise<void> {
  assertAdministrator(actor);
  const now = app.now();
  await app.db.transaction(async (tx) => {
    await requireAdministrator(actor, tx);
    const account = await findAccount(tx, userId);
    if (!account) throw notFound();
    await endAllSessions(actorOf(account), tx, now);
    await addAuditEvent(actor, tx, { at: now, action: 'sessions-ended', subjectId: userId });
  });
}
