'use client';

/** The access tokens of an account, each with its way out. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';
import type { TokenRow } from './token-row';

export function TokenList({ rows, onRevoked }: { rows: TokenRow[]; onRevoked: (id: string) => void }) {
  const [problem, setProblem] = useState('');

  const revoke = async (id: string) => {
    setProblem('');
    const reply = await call('DELETE', `tokens/${id}`);
    // Not there any more: it was revoked meanwhile.
    if (reply.ok || reply.status === 404) onRevoked(id);
    else setProblem(reply.message);
  };
  return (
    <>
      <FormProblem text={problem} />
      <ul className="takeaways">
        {rows.map(({ id, name, prefix, scopes, expires, used, isExpired }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong> <span className="mono meta">{prefix}…</span>
              <p className="side">
                {scopes}. {isExpired ? `Expired on ${expires}` : `Holds until ${expires}`}, {used}.
              </p>
            </div>
            <button type="button" className="btn" onClick={() => void revoke(id)}>
              {isExpired ? 'Remove' : 'Revoke'}
              <span className="vh"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
