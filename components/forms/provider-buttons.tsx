'use client';

/** Goes to a provider to sign in, to join by an invitation, or to connect it. */
import { useState } from 'react';
import { call, timeZone } from '@/components/api/call';
import { FormProblem } from './form-problem';

export type Provider = { id: 'oidc' | 'github' | 'google'; name: string };
type Props = { providers: Provider[]; verb: string; goTo: string; connect?: boolean; invitation?: string };

const unreachable = 'The server does not answer. Try again in a moment.';

export function ProviderButtons({ providers, verb, goTo, connect = false, invitation }: Props) {
  const [leavingTo, setLeavingTo] = useState<string | null>(null);
  const [problem, setProblem] = useState('');

  const go = async (provider: Provider['id']) => {
    if (leavingTo !== null) return;
    setLeavingTo(provider);
    setProblem('');
    const wish = { provider, connect, timeZone: timeZone(), ...(invitation === undefined ? {} : { invitation }) };
    const reply = await call('POST', 'provider-sign-ins', wish);
    const address = reply.ok ? await addressOf(provider, goTo).catch(() => null) : null;
    if (address) return window.location.assign(address);
    setProblem(reply.ok ? unreachable : reply.message);
    setLeavingTo(null);
  };

  if (providers.length === 0) return null;
  return (
    <div className="form">
      <FormProblem text={problem} />
      <div className="row">
        {providers.map(({ id, name }) => (
          <button key={id} type="button" className="btn" aria-disabled={leavingTo !== null} onClick={() => void go(id)}>
            {leavingTo === id ? `Going to ${name}` : `${verb} ${name}`}
          </button>
        ))}
      </div>
    </div>
  );
}

/** next-auth's own way there: its token against forged forms, then the provider's address. */
async function addressOf(provider: string, goTo: string): Promise<string | null> {
  const { csrfToken } = await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json();
  const body = new URLSearchParams({ csrfToken, callbackUrl: goTo, json: 'true' });
  const { url } = await (await fetch(`/api/auth/signin/${provider}`, { method: 'POST', body })).json();
  // It answers 200 to a form that it does not trust.
  return typeof url === 'string' && !url.includes('csrf=true') ? url : null;
}
