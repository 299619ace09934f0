'use client';

/** The access tokens of an account and the form for another: a new one is listed at once, a revoked one is gone. */
import { useState } from 'react';
import { TokenForm } from './token-form';
import { TokenList } from './token-list';
import { rowOf, type TokenRow } from './token-row';

type Props = {
  rows: TokenRow[];
  timeZone: string;
  scopes: { id: string; text: string }[];
  lifetimes: readonly number[];
};

export function OwnTokens({ rows, timeZone, scopes, lifetimes }: Props) {
  const [held, setHeld] = useState(rows);
  return (
    <>
      <section className="own-data" aria-labelledby="own-tokens">
        <h2 id="own-tokens">Your tokens</h2>
        {held.length > 0 ? (
          <TokenList rows={held} onRevoked={(gone) => setHeld((before) => before.filter(({ id }) => id !== gone))} />
        ) : (
          <p>You have none. Make one below when a script needs it.</p>
        )}
      </section>
      <section className="own-data" aria-labelledby="new-token">
        <h2 id="new-token">A new token</h2>
        <TokenForm
          scopes={scopes}
          lifetimes={lifetimes}
          onMade={(made) => setHeld((before) => [rowOf(made, timeZone), ...before.filter(({ id }) => id !== made.id)])}
        />
      </section>
    </>
  );
}
