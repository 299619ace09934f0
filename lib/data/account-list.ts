/** Accounts as administrators see them: found by name or address, a page at a time. Guests are counted and never listed. */
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';
import { emailKeyOf } from '@/lib/data/users';

export const accountSorts = ['newest', 'name', 'seen'] as const;
export type AccountSort = (typeof accountSorts)[number];

export type ListedAccount = {
  id: string;
  name: string | null;
  email: string | null;
  role: 'learner' | 'administrator';
  createdAt: Date;
  isDemo: boolean;
  hasPassword: boolean;
  /** Ids of the providers that sign them in. */
  providers: string[];
  /** To the hour; null where no session is left. */
  lastSeenAt: Date | null;
  teams: number;
};

export type AccountPage = { rows: ListedAccount[]; total: number };

const isAccount = { state: 'account' } as const;
/** Read in pieces: what is compared is compared here, since the two databases do not agree on case or on order. */
const piece = 2_000;

/** Ignores case in every script, and how letters are composed. */
const nameKeyOf = (name: string | null) => (name ?? '').normalize('NFKC').toLowerCase();

/** Administrators: those whose name or address holds `search`; an empty one finds all. */
export async function pageOfAccounts(
  actor: SignedInActor,
  tx: Tx,
  { search, sort, skip, take }: { search: string; sort: AccountSort; skip: number; take: number },
): Promise<AccountPage> {
  assertAdministrator(actor);
  if (search.trim() === '' && sort === 'newest') {
    const orderBy = [{ createdAt: 'desc' as const }, { id: 'asc' as const }];
    const ids = await tx.user.findMany({ where: isAccount, orderBy, skip, take, select: { id: true } });
    return { rows: await listed(tx, ids), total: await tx.user.count({ where: isAccount }) };
  }
  const found = await matching(tx, search);
  const keyOf = await sortKeys(tx, sort);
  const inOrder = found
    .map((row) => ({ ...row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  return { rows: await listed(tx, inOrder.slice(skip, skip + take)), total: found.length };
}

/** Administrators: the ids of at most `take` accounts whose name or address holds `search`. */
export async function findAccountIds(actor: SignedInActor, tx: Tx, search: string, take: number): Promise<string[]> {
  assertAdministrator(actor);
  return (await matching(tx, search)).slice(0, take).map(({ id }) => id);
}

/** Administrators: null where no account has this id. */
export async function findListedAccount(actor: SignedInActor, tx: Tx, id: string): Promise<ListedAccount | null> {
  assertAdministrator(actor);
  return (await listed(tx, [{ id }]))[0] ?? null;
}

type Light = { id: string; name: string | null; emailKey: string | null; createdAt: Date };

async function matching(tx: Tx, search: string): Promise<Light[]> {
  const [inName, inEmail] = [nameKeyOf(search.trim()), emailKeyOf(search)];
  const found: Light[] = [];
  for (let after = ''; ; ) {
    const rows = await tx.user.findMany({
      where: { ...isAccount, id: { gt: after } },
      select: { id: true, name: true, emailKey: true, createdAt: true },
      ...{ orderBy: { id: 'asc' }, take: piece },
    });
    found.push(...rows.filter((row) => nameKeyOf(row.name).includes(inName) || row.emailKey?.includes(inEmail)));
    const last = rows.at(-1);
    if (!last || rows.length < piece) return found;
    after = last.id;
  }
}

/** By these the smallest comes first. */
async function sortKeys(tx: Tx, sort: AccountSort): Promise<(row: Light) => string | number> {
  if (sort === 'newest') return ({ createdAt }) => -createdAt.getTime();
  if (sort === 'name') return ({ name }) => nameKeyOf(name);
  const seen = await tx.session.groupBy({ by: ['userId'], _max: { lastSeenAt: true }, where: { user: isAccount } });
  const seenAt = new Map(seen.map(({ userId, _max }) => [userId, _max.lastSeenAt?.getTime() ?? 0]));
  return ({ id }) => -(seenAt.get(id) ?? 0);
}

async function listed(tx: Tx, ids: readonly { id: string }[]): Promise<ListedAccount[]> {
  const newest = { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } } as const;
  const rows = await tx.user.findMany({
    where: { ...isAccount, id: { in: ids.map(({ id }) => id) } },
    select: {
      ...{ id: true, name: true, email: true, role: true, createdAt: true, isDemo: true, passwordHash: true },
      ...{ sessions: newest, identities: { select: { provider: true }, orderBy: { provider: 'asc' } } },
      _count: { select: { memberships: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap(({ id }) => {
    const row = byId.get(id);
    if (!row) return [];
    const { role, passwordHash, sessions, identities, _count, ...rest } = row;
    return {
      ...rest,
      role: role === 'administrator' ? ('administrator' as const) : ('learner' as const),
      ...{ hasPassword: passwordHash !== null, providers: identities.map(({ provider }) => provider) },
      ...{ lastSeenAt: sessions[0]?.lastSeenAt ?? null, teams: _count.memberships },
    };
  });
}
