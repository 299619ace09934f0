/** One's own data: take it away, bring it in, delete it. */
import type { Metadata } from 'next';
import { AccountFrame } from '@/components/account/account-frame';
import { DeleteForm } from '@/components/own-data/delete-form';
import { DeleteGuest } from '@/components/own-data/delete-guest';
import { ImportForm } from '@/components/own-data/import-form';
import { Takeaways } from '@/components/own-data/takeaways';
import { currentActor } from '@/lib/auth/current-actor';
import { app } from '@/lib/commands/open-app';
import { type OwnData, readOwnData } from '@/lib/commands/read-own-data';
import { longestExportBytes } from '@/lib/core/export-format';

export const metadata: Metadata = { title: 'Your data' };

export default async function DataPage() {
  const actor = await currentActor();
  if (actor.type === 'visitor') {
    return (
      <AccountFrame place="data" isGuest title="Your data">
        <div className="empty">
          <p>This browser has no data here yet.</p>
          <p>Answer an exercise or sign in: then you can take your data away, bring some in, or delete it.</p>
          <div className="row">
            <a className="btn primary" href="/course">
              To the course
            </a>
            <a className="btn quiet" href="/sign-in">
              Sign in
            </a>
          </div>
        </div>
      </AccountFrame>
    );
  }
  const own = await readOwnData(await app(), actor);
  const isGuest = actor.state === 'guest';
  return (
    <AccountFrame place="data" isGuest={isGuest} title="Your data">
      <section className="own-data" aria-labelledby="take-title">
        <div>
          <h2 id="take-title">Take it with you</h2>
          <p className="side">{sizeOf(own)}</p>
        </div>
        <Takeaways />
      </section>
      <section className="own-data" aria-labelledby="bring-title">
        <div>
          <h2 id="bring-title">Bring history in</h2>
          <p className="side">
            From another Go Routine, or from another account. It joins what is here; the same file twice changes
            nothing.
          </p>
        </div>
        <ImportForm longestBytes={longestExportBytes} />
      </section>
      <section className="own-data" aria-labelledby="delete-section">
        <div>
          <h2 id="delete-section">{isGuest ? 'Delete your progress' : 'Delete your account'}</h2>
          <p className="side">
            Everything of yours goes at once and for good: profile, answers, cards, sessions, tokens. What you have
            reported about exercises stays, without your name.{' '}
            <a href="/api/v1/export" download>
              Download everything first
            </a>
            : nobody can bring it back afterwards.
          </p>
        </div>
        {isGuest ? <DeleteGuest /> : <DeleteForm email={own.email ?? ''} hasPassword={own.hasPassword} />}
      </section>
    </AccountFrame>
  );
}

function sizeOf({ answers, days, firstDay, cards }: OwnData): string {
  if (firstDay === null) return 'You have not answered anything yet: there is little to take.';
  const since = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(firstDay));
  const counted = (count: number, one: string) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
  return `${counted(answers, 'answer')} on ${counted(days, 'day')} since ${since}, ${counted(cards, 'card')}.`;
}
