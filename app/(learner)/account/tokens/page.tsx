/** Access tokens of an account: by them scripts use the API. */
import type { Metadata } from 'next';
import { AccountFrame } from '@/components/account/account-frame';
import { TokenForm } from '@/components/own-data/token-form';
import { TokenList, type TokenRow } from '@/components/own-data/token-list';
import { currentActor } from '@/lib/auth/current-actor';
import { listTokens } from '@/lib/commands/list-tokens';
import { app } from '@/lib/commands/open-app';
import type { TokenView } from '@/lib/core/data-schemas';
import { scopes, scopeTexts, tokenLifetimes } from '@/lib/core/token-scopes';
import { ownUser } from '@/lib/data/users';

export const metadata: Metadata = { title: 'Access tokens' };

export default async function TokensPage() {
  const actor = await currentActor();
  if (actor.type === 'visitor' || actor.state === 'guest') {
    return (
      <AccountFrame place="tokens" isGuest title="Access tokens">
        <div className="empty">
          <p>Access tokens belong to an account, and this browser is not signed in to one.</p>
          <p>With an account your scripts can read where you stand and take your history away.</p>
          <div className="row">
            <a className="btn primary" href="/sign-up">
              Make an account
            </a>
            <a className="btn quiet" href="/sign-in">
              Sign in
            </a>
          </div>
        </div>
      </AccountFrame>
    );
  }
  const opened = await app();
  const [{ tokens }, { timeZone }] = await Promise.all([listTokens(opened, actor), ownUser(actor, opened.db.client)]);
  return (
    <AccountFrame place="tokens" isGuest={false} title="Access tokens">
      <p className="side">
        By a token a script uses the API as you, as far as you allow: <code>Authorization: Bearer gr_…</code>. What
        there is to ask stands in <a href="/api/v1/openapi.json">the API’s description</a>. A token can neither make
        tokens nor change how you sign in.
      </p>
      <section className="own-data" aria-labelledby="own-tokens">
        <h2 id="own-tokens">Your tokens</h2>
        {tokens.length > 0 ? (
          <TokenList rows={tokens.map((token) => rowOf(token, timeZone))} />
        ) : (
          <p>You have none. Make one below when a script needs it.</p>
        )}
      </section>
      <section className="own-data" aria-labelledby="new-token">
        <h2 id="new-token">A new token</h2>
        <TokenForm scopes={scopes.map((id) => ({ id, text: scopeTexts[id] }))} lifetimes={tokenLifetimes} />
      </section>
    </AccountFrame>
  );
}

function rowOf(
  { id, name, prefix, scopes: own, expiresAt, lastUsedAt, isExpired }: TokenView,
  timeZone: string,
): TokenRow {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
  const hour = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone });
  return {
    ...{ id, name, prefix, isExpired },
    scopes: own.join(', '),
    expires: day.format(new Date(expiresAt)),
    used: lastUsedAt ? `last used in the hour from ${hour.format(new Date(lastUsedAt))}` : 'never used',
  };
}
