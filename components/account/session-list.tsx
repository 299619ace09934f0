'use client';

/** The browsers that are signed in to one's account, each with its way out. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';

export type SessionRow = {
  id: string;
  device: string;
  /** "Password", "Link by e-mail" or a provider's name */
  method: string;
  /** In words, in the learner's time zone. */
  begun: string;
  seen: string;
  isCurrent: boolean;
};

export function SessionList({ rows }: { rows: SessionRow[] }) {
  const [ended, setEnded] = useState<string[]>([]);
  const [problem, setProblem] = useState('');

  const end = async (id: string) => {
    setProblem('');
    const reply = await call('DELETE', `sessions/${id}`);
    // Not there any more: it has ended meanwhile.
    if (reply.ok || reply.status === 404) setEnded((before) => [...before, id]);
    else setProblem(reply.message);
  };

  return (
    <>
      <FormProblem text={problem} />
      <ul className="rows">
        {rows.map(({ id, device, method, begun, seen, isCurrent }) => (
          <li key={id}>
            <div>
              <strong>{device}</strong>
              {isCurrent ? ', this browser' : ''}
              <p className="side">
                {method}. Since {begun}, last seen {seen}.
              </p>
            </div>
            {ended.includes(id) ? <span role="status">Signed out</span> : null}
            {isCurrent || ended.includes(id) ? null : (
              <button type="button" className="btn quiet" onClick={() => void end(id)}>
                Sign out<span className="vh"> {device}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
