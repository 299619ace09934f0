/** Sign-in. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ownPath } from '@/app/(auth)/own-path';
import { SignInForm } from '@/components/forms/sign-in-form';
import { currentActor } from '@/lib/auth/current-actor';

export const metadata: Metadata = { title: 'Sign in' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInPage({ searchParams }: Props) {
  const { from } = await searchParams;
  const actor = await currentActor();
  if (actor.type === 'user' && actor.state === 'account') redirect('/course');
  return (
    <>
      <div>
        <h1>Sign in</h1>
        {actor.type === 'user' ? (
          <p className="side">What you have answered here as a guest moves into your account.</p>
        ) : null}
      </div>
      <SignInForm goTo={ownPath(from)} />
      <p className="side">
        No account yet? <a href="/sign-up">Make one</a>. You may also go on without: <a href="/course">to the course</a>
        .
      </p>
    </>
  );
}
