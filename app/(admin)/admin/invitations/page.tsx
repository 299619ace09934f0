/** The invitations to this site. */
import type { Metadata } from 'next';
import { currentAdministrator } from '@/app/(admin)/admin/administrator';
import { policyWords } from '@/app/(admin)/admin/policy-words';
import { AdminFrame } from '@/components/admin/admin-frame';
import { Invitations } from '@/components/admin/invitations';
import { app } from '@/lib/commands/open-app';
import { readInvitations } from '@/lib/commands/read-invitations';
import { ownUser } from '@/lib/data/users';

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
      <p className="side">{policyWords().signUp}</p>
      <Invitations rows={rows} timeZone={timeZone} />
    </AdminFrame>
  );
}
