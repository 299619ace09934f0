/** The operator signs an account out on every device. */

import type { App } from '@/lib/commands/app';
import { addAuditEvent } from '@/lib/data/audit-events';
import { actorOf, endAllSessions, findByEmail } from '@/lib/data/users';

/** False where no account has the address. */
export async function signOutAccount({ db, now }: Pick<App, 'db' | 'now'>, email: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const user = await findByEmail(tx, email);
    if (user?.state !== 'account') return false;
    await endAllSessions(actorOf(user), tx, now());
    await addAuditEvent('operator', tx, { at: now(), action: 'sessions-ended', subjectId: user.id });
    return true;
  });
}
