/** An administrator makes an account an administrator's, or ends that. There is always one left. */
import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { SiteRole } from '@/lib/core/admin-schemas';
import { AppError, notFound } from '@/lib/core/app-error';
import { requireAdministrator, setSiteRole as store } from '@/lib/data/administrators';
import { addAuditEvent } from '@/lib/data/audit-events';
import { countAdministrators, findAccount } from '@/lib/data/users';

/**
 * The same role again changes nothing. Throws `not-found` for anybody but an administrator and where there is no such account,
 * `forbidden` for the last one who would step down.
 */
export async function setSiteRole(
  app: App,
  actor: SignedInActor,
  { userId, role }: { userId: string; role: SiteRole },
): Promise<void> {
  assertAdministrator(actor);
  // Serializable: two who end each other at once would leave nobody.
  await app.db.transaction(
    async (tx) => {
      await requireAdministrator(actor, tx);
      const account = await findAccount(tx, userId);
      if (!account) throw notFound();
      if (account.role === role) return;
      if (role === 'learner' && (await countAdministrators(tx)) === 1) {
        throw new AppError('forbidden', 'A site needs an administrator. Make somebody else administrator first.');
      }
      await store(actor, tx, { userId, role });
      const action = role === 'administrator' ? 'administrator-made' : 'administrator-ended';
      await addAuditEvent(actor, tx, { at: app.now(), action, subjectId: userId });
    },
    { isolation: 'serializable' },
  );
}
