/** The account: who one is here, and the ways out; a guest is offered an account that keeps the progress. */
import type { Metadata } from 'next';
import { AccountFrame } from '@/components/account/account-frame';
import { SignOutButtons } from '@/components/account/sign-out-buttons';
import { SiteFrame } from '@/components/frame/site-frame';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readMe } from '@/lib/commands/read-me';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const me = await readMe(await app(), await currentActor());
  if (me.state !== 'account') {
    return (
      <SiteFrame place="account">
        <main id="main" className="wrap">
          <NoAccount isGuest={me.state === 'guest'} />
        </main>
      </SiteFrame>
    );
  }
  return (
    <AccountFrame place="account" isGuest={false} title="Account">
      <dl className="facts">
        <dt>Name</dt>
        <dd>{me.name}</dd>
        <dt>E-mail</dt>
        <dd>{me.email}</dd>
        {me.role === 'administrator' ? (
          <>
            <dt>Role</dt>
            <dd>Administrator</dd>
          </>
        ) : null}
      </dl>
      {me.role === 'administrator' ? (
        <p>
          <a href="/admin/invitations">To the administrator’s pages</a>
        </p>
      ) : null}
      <div>
        <SignOutButtons />
      </div>
    </AccountFrame>
  );
}

function NoAccount({ isGuest }: { isGuest: boolean }) {
  return (
    <div className="empty">
      <h1>{isGuest ? 'Keep your progress' : 'You are not signed in'}</h1>
      <p>
        {isGuest
          ? 'Your answers are stored on the server, but only this browser leads to them. With an account they move in, and you reach them from everywhere.'
          : 'With an account your progress is yours on every device. Without one you can answer all the same.'}
      </p>
      <div className="row">
        <a className="btn primary" href="/sign-up">
          Make an account
        </a>
        <a className="btn quiet" href="/sign-in">
          Sign in
        </a>
      </div>
    </div>
  );
}
