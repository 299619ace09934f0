/** How one signs in, and where one is signed in. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { AccountFrame } from '@/components/account/account-frame';
import { IdentityList } from '@/components/account/identity-list';
import { SessionList } from '@/components/account/session-list';
import { SignOutButtons } from '@/components/account/sign-out-buttons';
import { ChangePasswordForm } from '@/components/forms/change-password-form';
import { FormDone } from '@/components/forms/form-done';
import { FormProblem } from '@/components/forms/form-problem';
import { currentCaller } from '@/lib/auth/current-actor';
import { knownProviders } from '@/lib/auth/providers';
import { app } from '@/lib/commands/open-app';
import { readSecurity, type Security } from '@/lib/commands/read-security';
import { refusalSentence } from '@/lib/core/provider-profile';

export const metadata: Metadata = { title: 'Sign-in and sessions' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SecurityPage({ searchParams }: Props) {
  const { actor, sessionId } = await currentCaller();
  if (actor.type === 'visitor' || actor.state !== 'account') redirect('/sign-in?from=/account/security');
  const [security, { error, connected, cleared }] = await Promise.all([
    readSecurity(await app(), actor, sessionId),
    searchParams,
  ]);
  const identities = knownProviders().map((provider) => ({
    ...provider,
    email: security.identities.find((identity) => identity.provider === provider.id)?.email,
  }));
  return (
    <AccountFrame place="security" isGuest={false} title="Sign-in and sessions">
      <FormProblem text={refusalSentence(error) ?? ''} />
      {connected === '1' ? <FormDone text="The provider is connected: from now on it signs you in too." /> : null}
      {cleared === '1' ? (
        <FormDone text="Your address is proved. What was set before it was, password, providers and access tokens, is gone: it might have been somebody else's." />
      ) : null}
      <section className="stack part" aria-labelledby="password-title">
        <div>
          <h2 id="password-title">Password</h2>
          <p className="side">
            {security.hasPassword
              ? `You sign in with ${security.email} and this password.`
              : 'You have none: you sign in by a link or a provider.'}
          </p>
        </div>
        <ChangePasswordForm hasPassword={security.hasPassword} />
      </section>
      {identities.length > 0 ? (
        <section className="stack part" aria-labelledby="providers-title">
          <div>
            <h2 id="providers-title">Providers</h2>
            <p className="side">One that is connected signs you in without the password.</p>
          </div>
          <IdentityList
            connected={identities.flatMap(({ email, ...provider }) => (email ? { ...provider, email } : []))}
            others={identities.flatMap(({ email, ...provider }) => (email ? [] : provider))}
          />
        </section>
      ) : null}
      <section className="stack part" aria-labelledby="sessions-title">
        <h2 id="sessions-title">Where you are signed in</h2>
        <SessionList rows={sessionRows(security)} />
        <div>
          <SignOutButtons />
        </div>
      </section>
    </AccountFrame>
  );
}

function sessionRows({ sessions, timeZone }: Security) {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const words = (instant: string) => format.format(new Date(instant));
  const names = new Map<string, string>([
    ['password', 'By password'],
    ['link', 'By a link'],
    ...knownProviders().map(({ id, name }) => [id, `By ${name}`] as const),
  ]);
  return sessions.map(({ id, device, method, createdAt, lastSeenAt, isCurrent }) => ({
    ...{ id, device, method: names.get(method) ?? 'By a provider', isCurrent },
    begun: words(createdAt),
    seen: words(lastSeenAt),
  }));
}
