/** Sign-up; a guest's progress moves in. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SignUpForm } from '@/components/forms/sign-up-form';
import { currentActor } from '@/lib/auth/current-actor';

export const metadata: Metadata = { title: 'Make an account' };

export default async function SignUpPage() {
  const actor = await currentActor();
  if (actor.type === 'user' && actor.state === 'account') redirect('/account');
  return (
    <>
      <div>
        <h1>Make an account</h1>
        <p className="side">
          {actor.type === 'user'
            ? 'What you have answered here as a guest moves in, and you reach it from every device.'
            : 'It keeps your progress, and you reach it from every device.'}
        </p>
      </div>
      <SignUpForm goTo="/course" word="Make the account" />
      <p className="side">
        You have one already? <a href="/sign-in">Sign in</a>.
      </p>
    </>
  );
}
