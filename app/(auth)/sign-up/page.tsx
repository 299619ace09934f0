/** Sign-up, as the policy has it; a guest's progress moves in. */
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ProviderButtons } from '@/components/forms/provider-buttons';
import { SendLinkForm } from '@/components/forms/send-link-form';
import { SignUpForm } from '@/components/forms/sign-up-form';
import { currentActor } from '@/lib/auth/current-actor';
import { knownProviders } from '@/lib/auth/providers';
import { domainWords } from '@/lib/core/sign-up-policy';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { title: 'Make an account' };

export default async function SignUpPage() {
  const actor = await currentActor();
  if (actor.type === 'user' && actor.state === 'account') redirect('/account');
  const { signUp } = environment();
  if (signUp === 'invitation') return <ByInvitation />;
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
      {signUp === 'open' ? <SignUpForm goTo="/course" word="Make the account" /> : <ByDomain />}
      <ProviderButtons providers={knownProviders()} verb="Continue with" goTo="/course" />
      <p className="side">
        You have one already? <a href="/sign-in">Sign in</a>.
      </p>
    </>
  );
}

function ByInvitation() {
  return (
    <div className="empty">
      <h1>Accounts are made by invitation here</h1>
      <p>
        Ask your administrator for a link. Until then you can use the course without an account; your answers move in.
      </p>
      <div className="row">
        <a className="btn primary" href="/course">
          To the course
        </a>
        <a className="btn quiet" href="/sign-in">
          Sign in
        </a>
      </div>
    </div>
  );
}

function ByDomain() {
  const { signUpDomains, mail } = environment();
  const hint = `An address at ${domainWords(signUpDomains)}; a link is sent there.`;
  if (mail) return <SendLinkForm purpose="sign-up" minutes={30} hint={hint} />;
  return <p>Accounts are for addresses at {domainWords(signUpDomains)} here, as your provider knows them.</p>;
}
