/** One team as an administrator sees it: that it is there, who owns it, and the way to give it an owner or delete it. Never a report. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { AdminFrame } from '@/components/admin/admin-frame';
import { AppointOwner } from '@/components/admin/appoint-owner';
import { Owners } from '@/components/admin/team-table';
import { TypedDeletion } from '@/components/admin/typed-deletion';
import { app } from '@/lib/commands/open-app';
import { readAnyTeam } from '@/lib/commands/read-all-teams';
import { ownUser } from '@/lib/data/users';

export const metadata: Metadata = { title: 'Team' };

type Props = { params: Promise<{ id: string }> };

export default async function AdminTeamPage({ params }: Props) {
  const actor = await currentAdministrator();
  const { id } = await params;
  const of = await app();
  const [team, { timeZone }] = await Promise.all([
    readAnyTeam(of, actor, id).catch((error: { code?: string }) => {
      if (error.code === 'not-found') return null;
      throw error;
    }),
    ownUser(actor, of.db.client),
  ]);
  if (!team) notFound();
  const { name, people, owners, candidates, createdAt, isDemo } = team;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return (
    <AdminFrame place="teams" title={name}>
      <dl className="facts site-facts">
        <dt>Owners</dt>
        <dd>
          {owners.length > 0 ? (
            <Owners owners={owners.map((owner) => ({ id: owner.id, name: owner.name ?? 'No name' }))} />
          ) : (
            'None left'
          )}
        </dd>
        <dt>People</dt>
        <dd>{people}</dd>
        <dt>Since</dt>
        <dd>
          {format.format(createdAt)}
          {isDemo ? ', made by npm run demo' : ''}
        </dd>
      </dl>
      {owners.length === 0 ? (
        <section className="stack part" aria-labelledby="owner-title">
          <h2 id="owner-title">Appoint an owner</h2>
          {candidates.length > 0 ? (
            <AppointOwner
              teamId={id}
              candidates={candidates.map((one) => ({ id: one.id, name: `${one.name ?? 'No name'}, ${one.role}` }))}
            />
          ) : (
            <p className="side">Nobody is in this team any more: it can be deleted.</p>
          )}
        </section>
      ) : null}
      <section className="stack part" aria-labelledby="delete-title">
        <div>
          <h2 id="delete-title">Delete the team</h2>
          <p className="side">
            Its people, invitations, tracks and enrolments go at once and for good. What its people have learned is
            theirs and stays. An owner can download the team before.
          </p>
        </div>
        <TypedDeletion
          path={`admin/teams/${id}/deletion`}
          field="name"
          label="Name of the team"
          text={name}
          button="Delete the team"
          leadsTo="/admin/teams"
        />
      </section>
    </AdminFrame>
  );
}
