'use client';

/** The invitations that were made, with their uses; open ones can be revoked. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';
import type { InvitationView } from '@/lib/core/identity-schemas';

/** `until` in words. */
export type InvitationRow = Pick<InvitationView, 'id' | 'note' | 'uses' | 'maxUses' | 'createdBy' | 'state'> & {
  until: string;
};

const words = { open: 'Open', 'used-up': 'Used up', expired: 'Expired', revoked: 'Revoked' };

export function InvitationList({ rows }: { rows: InvitationRow[] }) {
  const [revoked, setRevoked] = useState<string[]>([]);
  const [problem, setProblem] = useState('');

  const revoke = async (id: string) => {
    setProblem('');
    const reply = await call('DELETE', `invitations/${id}`);
    if (reply.ok || reply.status === 404) setRevoked((before) => [...before, id]);
    else setProblem(reply.message);
  };

  return (
    <>
      <FormProblem text={problem} />
      <ul className="rows">
        {rows.map(({ id, note, uses, maxUses, createdBy, until, ...row }) => {
          const state = revoked.includes(id) ? 'revoked' : row.state;
          return (
            <li key={id}>
              <div>
                <strong>{note || 'No note'}</strong>
                <p className="side">
                  {words[state]}. {uses} of {maxUses} {maxUses === 1 ? 'account' : 'accounts'} made, until {until}, by{' '}
                  {createdBy}.
                </p>
              </div>
              {state === 'open' ? (
                <button type="button" className="btn quiet" onClick={() => void revoke(id)}>
                  Revoke<span className="vh"> the invitation {note}</span>
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
