/** Access tokens of an account: by them scripts use the API. */
import type { Metadata } from 'next';
import { AccountFrame } from '@/components/account/account-frame';
import { OwnTokens } from '@/components/own-data/own-tokens';
import { rowOf } from '@/components/own-data/token-row';
import { currentActor } from '@/lib/auth/current-actor';
import { listTokens } from '@/lib/commands/list-tokens';
import { app } from '@/lib/commands/open-app';
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
      <OwnTokens
        rows={tokens.map((token) => rowOf(token, timeZone))}
        timeZone={timeZone}
        scopes={scopes.map((id) => ({ id, text: scopeTexts[id] }))}
        lifetimes={tokenLifetimes}
      />
    </AccountFrame>
  );
}
