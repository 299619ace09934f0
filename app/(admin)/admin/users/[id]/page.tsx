/** One account: what is known of it, and what an administrator can do with it. Nothing of what its owner has learned. */
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { marksOf, nameOf, waysIn } from '@/app/(admin)/admin/account-words';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { AdminFrame } from '@/components/admin/admin-frame';
import { ConfirmedButton } from '@/components/admin/confirmed-button';
import { ResetLink } from '@/components/admin/reset-link';
import { TypedDeletion } from '@/components/admin/typed-deletion';
import { app } from '@/lib/commands/open-app';
import { type AccountDetail, readAccount } from '@/lib/commands/read-accounts';
import { ownUser } from '@/lib/data/users';

export const metadata: Metadata = { title: 'User' };

type Props = { params: Promise<{ id: string }> };

export default async function UserPage({ params }: Props) {
  const actor = await currentAdministrator();
  const { id } = await params;
  const of = await app();
  const [account, { timeZone }] = await Promise.all([
    readAccount(of, actor, id).catch((error: { code?: string }) => {
      if (error.code === 'not-found') return null;
      throw error;
    }),
    ownUser(actor, of.db.client),
  ]);
  if (!account) notFound();
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  return (
    <AdminFrame place="users" title={nameOf(account)}>
      <dl className="facts site-facts">
        <dt>E-mail</dt>
        <dd>{account.email}</dd>
        <dt>Role</dt>
        <dd>{marksOf(account) || 'Learner'}</dd>
        <dt>Since</dt>
        <dd>{format.format(account.createdAt)}</dd>
        <dt>Last seen</dt>
        <dd>{account.lastSeenAt ? format.format(account.lastSeenAt) : 'Not lately'}</dd>
        <dt>Signs in by</dt>
        <dd>{waysIn(account)}</dd>
        <dt>Teams</dt>
        <dd>{account.teams}</dd>
      </dl>
      <p>
        <a href={`/admin/log?person=${account.id}`}>What the audit log has about this account</a>
      </p>
      <Role account={account} />
      {account.isYou ? (
        <p className="side">
          This is you. Sessions and password are under <a href="/account/security">Sign-in and sessions</a>, deletion
          under <a href="/account/data">Your data</a>.
        </p>
      ) : (
        <Others account={account} />
      )}
    </AdminFrame>
  );
}

function Role({ account }: { account: AccountDetail }) {
  const { id, role, isYou, isLastAdministrator } = account;
  const name = isYou ? 'you' : nameOf(account);
  const request = { method: 'PUT', path: `admin/accounts/${id}/role` } as const;
  return (
    <section className="stack part" aria-labelledby="role-title">
      <h2 id="role-title">Administrator</h2>
      {role === 'learner' ? (
        <ConfirmedButton
          label="Make administrator"
          title={`Make ${name} administrator?`}
          text="Administrators see all accounts, let people in, read the audit log, and can end each other’s role."
          request={{ ...request, body: { role: 'administrator' } }}
        />
      ) : isLastAdministrator ? (
        <p className="side">The only administrator: somebody else has to become one before this one can stop.</p>
      ) : (
        <ConfirmedButton
          label="End the role"
          title={isYou ? 'Stop being administrator?' : `End that ${name} is administrator?`}
          text={
            isYou
              ? 'These pages close for you at once.'
              : 'These pages close for them at once. Account and progress stay.'
          }
          request={{ ...request, body: { role: 'learner' } }}
          {...(isYou ? { leadsTo: '/account' } : {})}
        />
      )}
    </section>
  );
}

function Others({ account }: { account: AccountDetail }) {
  const { id, email, soleOwnerOf } = account;
  const name = nameOf(account);
  return (
    <>
      <section className="stack part" aria-labelledby="sessions-title">
        <div>
          <h2 id="sessions-title">Sessions</h2>
          <p className="side">For a lost device, or where somebody else may have got in. The password stays.</p>
        </div>
        <ConfirmedButton
          label="Sign out everywhere"
          title={`Sign ${name} out everywhere?`}
          text="Every browser has to sign in again. Answers that were not sent yet wait there until then."
          request={{ method: 'DELETE', path: `admin/accounts/${id}/sessions` }}
        />
      </section>
      <section className="stack part" aria-labelledby="password-title">
        <div>
          <h2 id="password-title">New password</h2>
          <p className="side">For who has forgotten theirs and gets no e-mail from here.</p>
        </div>
        <ResetLink userId={id} name={name} />
      </section>
      <section className="stack part" aria-labelledby="delete-title">
        <div>
          <h2 id="delete-title">Delete the account</h2>
          <p className="side">
            Profile, answers, cards, sessions and tokens go at once and for good, and so do teams of nobody else.
            Reports of problems stay without a name.
          </p>
        </div>
        {soleOwnerOf.length > 0 ? (
          <p>
            The only owner of{' '}
            {soleOwnerOf.map((team, index) => (
              <span key={team.id}>
                {index > 0 ? ', ' : ''}
                <a href={`/admin/teams/${team.id}`}>{team.name}</a>
              </span>
            ))}
            . Ask them to make somebody else an owner there first, or delete the team.
          </p>
        ) : (
          <TypedDeletion
            path={`admin/accounts/${id}/deletion`}
            field="email"
            label="E-mail"
            text={email ?? ''}
            button="Delete the account"
            leadsTo="/admin/users"
          />
        )}
      </section>
    </>
  );
}
