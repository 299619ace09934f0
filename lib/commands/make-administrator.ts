/** The operator makes an account an administrator's. */

import type { App } from '@/lib/commands/app';
import { findByEmail, setAdministrator } from '@/lib/data/users';

/** False where no account has the address. */
export async function makeAdministrator({ db }: Pick<App, 'db'>, email: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const user = await findByEmail(tx, email);
    if (user?.state !== 'account') return false;
    await setAdministrator(tx, user.id);
    return true;
  });
}
