/** Sign-in: by password, by a provider, and the ways on where neither does. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ownPath } from '@/app/(auth)/own-path';
import { FormProblem } from '@/components/forms/form-problem';
import { ProviderButtons } from '@/components/forms/provider-buttons';
import { SignInForm } from '@/components/forms/sign-in-form';
import { currentActor } from '@/lib/auth/current-actor';
import { knownProviders } from '@/lib/auth/providers';
import { refusalSentence } from '@/lib/core/provider-profile';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { from, error } = await searchParams;
  const actor = await currentActor();
  if (actor.type === 'user' && actor.state === 'account') {
    // Connecting a provider went wrong on the way: told where it was begun.
    redirect(typeof error === 'string' ? `/account/security?error=${encodeURIComponent(error)}` : '/course');
  }
  const goTo = ownPath(from);
  const byLink = from === undefined ? '/sign-in/link' : `/sign-in/link?from=${encodeURIComponent(goTo)}`;
  return (
    <>
      <div>
        <h1>Sign in</h1>
        {actor.type === 'user' ? (
          <p className="side">What you have answered here as a guest moves into your account.</p>
        ) : null}
      </div>
      <FormProblem text={refusalSentence(error) ?? ''} />
      <SignInForm goTo={goTo} />
      {environment().mail ? (
        <p className="side">
          <a href="/reset-password">Forgot password?</a> Or sign in <a href={byLink}>by a link</a> without one.
        </p>
      ) : null}
      <ProviderButtons providers={knownProviders()} verb="Continue with" goTo={goTo} />
      <p className="side">
        No account yet? <a href="/sign-up">Make one</a>. You may also go on without: <a href="/course">to the course</a>
        .
      </p>
    </>
  );
}
