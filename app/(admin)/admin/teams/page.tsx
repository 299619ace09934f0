/** All teams of this site: who owns them, not what they have learned. */
import type { Metadata } from 'next';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { pageOf } from '@/app/(learner)/progress/page-number';
import { AdminFrame } from '@/components/admin/admin-frame';
import { TeamTable } from '@/components/admin/team-table';
import { Pages } from '@/components/frame/pages';
import { app } from '@/lib/commands/open-app';
import { readAllTeams } from '@/lib/commands/read-all-teams';
import { plural } from '@/lib/core/wording';
import { ownUser } from '@/lib/data/users';

export const metadata: Metadata = { title: 'Teams' };

type Query = Record<string, string | string[] | undefined>;

export default async function AdminTeamsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await currentAdministrator();
  const page = pageOf((await searchParams).page);
  const of = await app();
  const [{ rows, total, pageCount }, { timeZone }] = await Promise.all([
    readAllTeams(of, actor, page),
    ownUser(actor, of.db.client),
  ]);
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium' });
  return (
    <AdminFrame place="teams" title="Teams">
      <p className="side">
        {total === 0 ? 'There are none yet. Whoever has an account can make one.' : `${plural(total, 'team')}.`} What
        people have learned is for the managers of their team, and is not shown here.
      </p>
      {rows.length > 0 ? (
        <TeamTable
          rows={rows.map(({ createdAt, isDemo, owners, ...row }) => ({
            ...row,
            marks: isDemo ? 'Made by npm run demo' : '',
            owners: owners.map(({ id, name }) => ({ id, name: name ?? 'No name' })),
            since: format.format(createdAt),
          }))}
        />
      ) : null}
      <Pages page={page} pageCount={pageCount} href={(to) => `/admin/teams?page=${to}`} />
    </AdminFrame>
  );
}
