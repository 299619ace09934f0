/** The accounts of this site, for administrators. */
import type { App } from '@/lib/commands/app';
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import {
  type AccountPage,
  type AccountSort,
  findListedAccount,
  type ListedAccount,
  pageOfAccounts,
} from '@/lib/data/account-list';
import { soleOwnerships } from '@/lib/data/memberships';
import { actorOf, countAdministrators, findAccount } from '@/lib/data/users';

export const accountsOnPage = 50;

/** Pages count from 1; one that is not there is empty. Throws `not-found` for anybody but an administrator. */
export async function readAccounts(
  app: App,
  actor: SignedInActor,
  { search, sort, page }: { search: string; sort: AccountSort; page: number },
): Promise<AccountPage & { pageCount: number }> {
  assertAdministrator(actor);
  const skip = (page - 1) * accountsOnPage;
  const found = await pageOfAccounts(actor, app.db.client, { search, sort, skip, take: accountsOnPage });
  return { ...found, pageCount: Math.max(1, Math.ceil(found.total / accountsOnPage)) };
}

export type AccountDetail = ListedAccount & {
  isYou: boolean;
  isLastAdministrator: boolean;
  /** Teams with others in them that would have no owner without this account. */
  soleOwnerOf: { id: string; name: string }[];
};

/** Throws `not-found` for anybody but an administrator and where there is no such account. */
export async function readAccount(app: App, actor: SignedInActor, id: string): Promise<AccountDetail> {
  assertAdministrator(actor);
  const tx = app.db.client;
  const account = await findListedAccount(actor, tx, id);
  const user = await findAccount(tx, id);
  if (!account || !user) throw notFound();
  const owned = await soleOwnerships(actorOf(user), tx);
  return {
    ...account,
    isYou: id === actor.userId,
    isLastAdministrator: account.role === 'administrator' && (await countAdministrators(tx)) === 1,
    soleOwnerOf: owned.filter(({ people }) => people > 1).map(({ id: teamId, name }) => ({ id: teamId, name })),
  };
}
