/** Makes an account and its first session, whatever let the person in: out of the guest who asks, whose progress stays, or a new one. */

import type { App } from '@/lib/commands/app';
import type { Actor } from '@/lib/core/access';
import { AppError } from '@/lib/core/app-error';
import type { SessionMethod, SignedIn } from '@/lib/core/session';
import { addAuditEvent } from '@/lib/data/audit-events';
import type { Tx } from '@/lib/data/open-database';
import { endOtherSessions, openSession } from '@/lib/data/sessions';
import { type AccountData, actorOf, findByEmail, lockOwnUser, makeAccount, ownUser } from '@/lib/data/users';

export type NewAccount = {
  account: AccountData;
  timeZone: string;
  role?: 'administrator';
  method: SessionMethod;
  device: string;
};

const hasAccount = () => new AppError('invalid', 'You are signed in already. Sign out first to make another account.');

/** Before anything costly: whether the actor can have an account made at all. Throws `invalid` where they have one. */
export function assertWithoutAccount(actor: Actor): void {
  if (actor.type === 'user' && actor.state === 'account') throw hasAccount();
}

/** Throws `invalid`, naming the field where the address is taken. Run in a transaction that retries on a unique violation of User. */
export async function openAccount(
  app: App,
  actor: Actor,
  tx: Tx,
  { account, timeZone, role, method, device }: NewAccount,
): Promise<SignedIn> {
  const now = app.now();
  if (actor.type === 'user') {
    // The same guest may have signed up in another tab meanwhile.
    await lockOwnUser(actor, tx);
    if ((await ownUser(actor, tx)).state !== 'guest') throw hasAccount();
  }
  if (await findByEmail(tx, account.email)) {
    const message = 'There is an account with this address. Sign in instead; progress made here moves into it.';
    throw new AppError('invalid', message, { fields: [{ path: 'email', message }] });
  }
  const user = await makeAccount(actor, tx, { ...account, timeZone, now, ...(role ? { role } : {}) });
  const owner = actorOf(user);
  if (role === 'administrator') {
    const event = { action: 'administrator-made', subjectId: owner.userId, detail: { way: 'set-up' } } as const;
    await addAuditEvent(owner, tx, { at: now, ...event });
  }
  // The guest's cookie ends with the guest: who holds a copy of it has no part in the account.
  await endOtherSessions(owner, tx, null, now);
  return { actor: owner, session: await openSession(owner, tx, { method, device, now }) };
}
