'use client';

/** The providers that sign in to one's account, and those that could. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';
import { type Provider, ProviderButtons } from '@/components/forms/provider-buttons';

type Props = { connected: (Provider & { email: string })[]; others: Provider[] };

export function IdentityList({ connected, others }: Props) {
  const [gone, setGone] = useState<string[]>([]);
  const [problem, setProblem] = useState('');

  const disconnect = async (id: string) => {
    setProblem('');
    const reply = await call('DELETE', `identities/${id}`);
    if (reply.ok || reply.status === 404) setGone((before) => [...before, id]);
    else setProblem(reply.message);
  };

  return (
    <>
      <FormProblem text={problem} />
      <ul className="rows" hidden={connected.length === 0}>
        {connected.map(({ id, name, email }) => (
          <li key={id}>
            <div>
              <strong>{name}</strong>
              <p className="side">{email}</p>
            </div>
            {gone.includes(id) ? (
              <span role="status">Disconnected</span>
            ) : (
              <button type="button" className="btn quiet" onClick={() => void disconnect(id)}>
                Disconnect<span className="vh"> {name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <ProviderButtons providers={others} verb="Connect" goTo="/account/security" connect />
    </>
  );
}
