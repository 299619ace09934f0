/** All accounts of this site: found by name or address, fifty a page. */
import type { Metadata } from 'next';
import { marksOf, nameOf, waysIn } from '@/app/(admin)/admin/account-words';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { pageOf } from '@/app/(learner)/progress/page-number';
import { AccountTable } from '@/components/admin/account-table';
import { AdminFrame } from '@/components/admin/admin-frame';
import { Pages } from '@/components/frame/pages';
import { app } from '@/lib/commands/open-app';
import { readAccounts } from '@/lib/commands/read-accounts';
import { plural } from '@/lib/core/wording';
import { accountSorts } from '@/lib/data/account-list';
import { ownUser } from '@/lib/data/users';

export const metadata: Metadata = { title: 'Users' };

type Query = Record<string, string | string[] | undefined>;

export default async function UsersPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await currentAdministrator();
  const query = await searchParams;
  const search = typeof query.search === 'string' ? query.search.slice(0, 254) : '';
  const sort = accountSorts.find((one) => one === query.sort) ?? 'newest';
  const page = pageOf(query.page);
  const of = await app();
  const [{ rows, total, pageCount }, { timeZone }] = await Promise.all([
    readAccounts(of, actor, { search, sort, page }),
    ownUser(actor, of.db.client),
  ]);
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium' });
  const href = (more: Record<string, string>) =>
    `/admin/users?${new URLSearchParams({ ...(search ? { search } : {}), sort, ...more })}`;
  return (
    <AdminFrame place="users" title="Users">
      <form className="lesson-choice" action="/admin/users">
        <div className="field">
          <label htmlFor="search">Name or address</label>
          <input id="search" name="search" type="search" className="input" defaultValue={search} maxLength={254} />
        </div>
        <input type="hidden" name="sort" value={sort} />
        <button type="submit" className="btn">
          Find
        </button>
      </form>
      <p className="side">
        {search ? `${plural(total, 'account')} with “${search}” in name or address.` : `${plural(total, 'account')}.`}
      </p>
      {rows.length > 0 ? (
        <AccountTable
          rows={rows.map((row) => ({
            ...{ id: row.id, name: nameOf(row), email: row.email ?? '', marks: marksOf(row), teams: row.teams },
            since: format.format(row.createdAt),
            seen: row.lastSeenAt ? format.format(row.lastSeenAt) : 'Not lately',
            ways: waysIn(row),
          }))}
          sort={sort}
          sortHref={(by) => href({ sort: by })}
        />
      ) : (
        <p>
          {total > 0 ? 'There are not so many pages.' : 'Nobody is found.'} <a href="/admin/users">All accounts</a>
        </p>
      )}
      <Pages page={page} pageCount={pageCount} href={(to) => href({ page: String(to) })} />
    </AdminFrame>
  );
}
