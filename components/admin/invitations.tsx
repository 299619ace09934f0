'use client';

/** Making invitations and the list of those made: a new one is listed at once. */
import { useState } from 'react';
import type { InvitationView } from '@/lib/core/identity-schemas';
import { InvitationList, type InvitationRow } from './invitation-list';
import { NewInvitation } from './new-invitation';

export function Invitations({ rows, timeZone }: { rows: InvitationRow[]; timeZone: string }) {
  const [made, setMade] = useState<InvitationRow[]>([]);
  const list = ({ expiresAt, ...row }: InvitationView) => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
    setMade((before) => [{ ...row, until: format.format(new Date(expiresAt)) }, ...before]);
  };
  const all = [...made, ...rows];
  return (
    <>
      <section className="stack part" aria-labelledby="new-title">
        <h2 id="new-title">New invitation</h2>
        <NewInvitation onMade={list} />
      </section>
      <section className="stack part" aria-labelledby="made-title">
        <h2 id="made-title">Made so far</h2>
        {all.length > 0 ? (
          <InvitationList rows={all} />
        ) : (
          <p className="side">There are none yet. Make a link above and send it to whom it is for.</p>
        )}
      </section>
    </>
  );
}
