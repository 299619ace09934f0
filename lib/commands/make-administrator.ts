/** The operator makes an account an administrator's. */

import type { App } from '@/lib/commands/app';
import { addAuditEvent } from '@/lib/data/audit-events';
import { findByEmail, setAdministrator } from '@/lib/data/users';

/** False where no account has the address. */
export async function makeAdministrator({ db, now }: Pick<App, 'db' | 'now'>, email: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const user = await findByEmail(tx, email);
    if (user?.state !== 'account') return false;
    if (user.role === 'administrator') return true;
    await setAdministrator(tx, user.id);
    const event = { action: 'administrator-made', subjectId: user.id, detail: { way: 'command' } } as const;
    await addAuditEvent('operator', tx, { at: now(), ...event });
    return true;
  });
}
