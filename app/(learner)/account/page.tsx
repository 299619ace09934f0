/** The account: who one is here, and the ways out; a guest is offered an account that keeps the progress. */
import type { Metadata } from 'next';
import { AccountFrame } from '@/components/account/account-frame';
import { SignOutButtons } from '@/components/account/sign-out-buttons';
import { SiteFrame } from '@/components/frame/site-frame';
import { PauseForm } from '@/components/pause/pause-form';
import { ResumeButton } from '@/components/pause/resume-button';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { readPause } from '@/lib/commands/read-learner';
import { readMe } from '@/lib/commands/read-me';
import { dateText } from '@/lib/core/wording';

export const metadata: Metadata = { title: 'Account' };

export default async function AccountPage() {
  const [of, actor] = [await app(), await currentActor()];
  const me = await readMe(of, actor);
  const pausedUntil = actor.type === 'user' ? await readPause(of, actor, of.db.client) : null;
  const pause = <Pause until={pausedUntil} />;
  if (me.state !== 'account') {
    return (
      <SiteFrame place="account">
        <main id="main" className="wrap">
          <div className="stack">
            <NoAccount isGuest={me.state === 'guest'} />
            {me.state === 'guest' ? pause : null}
          </div>
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
      {pause}
      {me.role === 'administrator' ? (
        <p>
          <a href="/admin">To the administrator’s pages</a>
        </p>
      ) : null}
      <div>
        <SignOutButtons />
      </div>
    </AccountFrame>
  );
}

function Pause({ until }: { until: string | null }) {
  return (
    <section id="pause" className="pause-section" aria-labelledby="pause-title">
      <h2 id="pause-title">Pause</h2>
      {until ? (
        <>
          <p>Your reviews are paused until {dateText(until, { weekday: true })}.</p>
          <ResumeButton />
        </>
      ) : (
        <PauseForm />
      )}
    </section>
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
