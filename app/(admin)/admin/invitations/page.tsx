/** The invitations to this site. */
import type { Metadata } from 'next';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { AdminFrame } from '@/components/admin/admin-frame';
import { InvitationList } from '@/components/admin/invitation-list';
import { NewInvitation } from '@/components/admin/new-invitation';
import { app } from '@/lib/commands/open-app';
import { readInvitations } from '@/lib/commands/read-invitations';
import { domainWords } from '@/lib/core/sign-up-policy';
import { ownUser } from '@/lib/data/users';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { title: 'Invitations' };

export default async function InvitationsPage() {
  const actor = await currentAdministrator();
  const { db, ...rest } = await app();
  const [invitations, { timeZone }] = await Promise.all([
    readInvitations({ db, ...rest }, actor),
    ownUser(actor, db.client),
  ]);
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const rows = invitations.map(({ expiresAt, ...row }) => ({ ...row, until: format.format(new Date(expiresAt)) }));
  return (
    <AdminFrame place="invitations" title="Invitations">
      <p className="side">{policyWords()}</p>
      <section className="stack part" aria-labelledby="new-title">
        <h2 id="new-title">New invitation</h2>
        <NewInvitation />
      </section>
      <section className="stack part" aria-labelledby="made-title">
        <h2 id="made-title">Made so far</h2>
        {rows.length > 0 ? (
          <InvitationList rows={rows} />
        ) : (
          <p className="side">There are none yet. Make a link above and send it to whom it is for.</p>
        )}
      </section>
    </AdminFrame>
  );
}

function policyWords(): string {
  const { signUp, signUpDomains } = environment();
  switch (signUp) {
    case 'open':
      return 'Anybody can make an account on this site (SIGN_UP=open), so nobody needs an invitation.';
    case 'invitation':
      return 'On this site accounts are made by invitation only.';
    case 'domain':
      return `On this site accounts are for addresses at ${domainWords(signUpDomains)}. An invitation lets in others.`;
  }
}
