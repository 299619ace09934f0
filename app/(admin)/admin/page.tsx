/** This site at a glance: what runs, who may come in, and what waits for an administrator. */
import type { Metadata } from 'next';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { policyWords } from '@/app/(admin)/admin/policy-words';
import { AdminFrame } from '@/components/admin/admin-frame';
import { goInUse, app as theApp } from '@/lib/commands/open-app';
import { readSite, type Site } from '@/lib/commands/read-site';
import { plural } from '@/lib/core/wording';
import packageJson from '@/package.json';

export const metadata: Metadata = { title: 'Administration' };

export default async function AdminPage() {
  const actor = await currentAdministrator();
  const { database, migrations, counts } = await readSite(await theApp(), actor);
  const policy = policyWords();
  return (
    <AdminFrame place="overview" title="Administration">
      <section className="stack part" aria-labelledby="counts-title">
        <h2 id="counts-title">What there is</h2>
        <table className="counts site-counts">
          <thead className="vh">
            <tr>
              <th scope="col">What</th>
              <th scope="col">How many</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(counts).map(({ title, href, count, note }) => (
              <tr key={title}>
                <th scope="row">
                  {href ? <a href={href}>{title}</a> : title}
                  {note ? <span className="meta"> {note}</span> : null}
                </th>
                <td>{count.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="stack part" aria-labelledby="in-title">
        <h2 id="in-title">Who comes in</h2>
        <dl className="facts site-facts">
          <dt>Sign-up</dt>
          <dd>
            {policy.signUp} <a href="/admin/invitations">Invitations</a>
          </dd>
          <dt>Providers</dt>
          <dd>{policy.providers}</dd>
          <dt>E-mail</dt>
          <dd>
            {policy.mail} <a href="/admin/users">Users</a>
          </dd>
        </dl>
      </section>
      <section className="stack part" aria-labelledby="runs-title">
        <h2 id="runs-title">What runs</h2>
        <dl className="facts site-facts">
          <dt>Go Routine</dt>
          <dd>{packageJson.version}</dd>
          <dt>Database</dt>
          <dd>{databaseWords(database)}</dd>
          <dt>Migrations</dt>
          <dd>{migrationWords(migrations)}</dd>
          <dt>Go</dt>
          <dd>{goWords()}</dd>
        </dl>
        <p className="meta">
          Variables are set where the server is started; docs/operating.md describes them. For more, run npm run doctor
          there.
        </p>
      </section>
    </AdminFrame>
  );
}

type Row = { title: string; href?: string; count: number; note?: string };

function rowsOf(counts: Site['counts']): Row[] {
  const { accounts, administrators, guests, teams, ownerlessTeams, openReports, openInvitations } = counts;
  return [
    { title: 'Accounts', href: '/admin/users', count: accounts, note: plural(administrators, 'administrator') },
    { title: 'Guests', count: guests, note: 'who have no account; those who never answer go after two days' },
    {
      ...{ title: 'Teams', href: '/admin/teams', count: teams },
      ...(ownerlessTeams > 0 ? { note: `${ownerlessTeams} without an owner` } : {}),
    },
    { title: 'Open reports of problems', href: '/admin/exercises', count: openReports },
    { title: 'Invitations to this site that hold', href: '/admin/invitations', count: openInvitations },
  ];
}

function databaseWords({ provider, version, sizeBytes }: Site['database']): string {
  return provider === 'sqlite'
    ? `SQLite ${version}, one file of ${sizeText(sizeBytes)}.`
    : `PostgreSQL ${version}, ${sizeText(sizeBytes)}.`;
}

const sizeText = (bytes: number) => {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1_000 ? `${megabytes.toFixed(1)} MB` : `${(megabytes / 1_000).toFixed(1)} GB`;
};

function migrationWords({ applied, pending, unknown, edited }: Site['migrations']): string {
  if (unknown > 0) return 'A newer version has migrated the database: update this node.';
  if (pending > 0)
    return `${plural(pending, 'migration')} of this version ${pending === 1 ? 'is' : 'are'} not applied yet: npm start does it.`;
  if (edited > 0) return 'The database was made with another text of a migration.';
  return applied === 1 ? 'The only one is applied.' : `All ${applied} are applied.`;
}

function goWords(): string {
  const go = goInUse();
  return go
    ? `${go.replace(/^go/, '')}: exercises that run code are graded by running it.`
    : 'There is none. Exercises that run code are compared with their solution instead; install Go or set GO, and start again.';
}
