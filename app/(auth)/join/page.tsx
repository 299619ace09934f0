/** Behind an invitation: an account by password or by a provider. */
import type { Metadata } from 'next';
import { secretPage, tokenOf } from '@/app/(auth)/link-page';
import { SpentLink } from '@/app/(auth)/spent-link';
import { ProviderButtons } from '@/components/forms/provider-buttons';
import { SignUpForm } from '@/components/forms/sign-up-form';
import { currentActor } from '@/lib/auth/current-actor';
import { knownProviders } from '@/lib/auth/providers';

export const metadata: Metadata = { ...secretPage, title: 'Join' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function JoinPage({ searchParams }: Props) {
  const [link, actor] = await Promise.all([tokenOf(searchParams, 'invitation'), currentActor()]);
  if (actor.type === 'user' && actor.state === 'account') {
    const text = 'The invitation is for somebody who has no account yet. Sign out first to make another one.';
    return <SpentLink title="You have an account" text={text} way={{ word: 'To the course', href: '/course' }} />;
  }
  if (!link?.holds) {
    const text = 'It was used up, revoked or has expired. Ask whoever sent it for a new one.';
    return <SpentLink title="This invitation does not hold" text={text} way={{ word: 'Sign in', href: '/sign-in' }} />;
  }
  return (
    <>
      <div>
        <h1>You are invited</h1>
        <p className="side">
          {actor.type === 'user'
            ? 'Make your account: what you have answered here as a guest moves in.'
            : 'Make your account: it keeps your progress, and you reach it from every device.'}
        </p>
      </div>
      <SignUpForm goTo="/course" word="Make the account" invitation={link.token} />
      <ProviderButtons providers={knownProviders()} verb="Continue with" goTo="/course" invitation={link.token} />
      <p className="side">
        You have one already? <a href="/sign-in">Sign in</a>.
      </p>
    </>
  );
}
