/** Sign-in by a link: asks for one, or, opened by one, has the button that uses it. */
import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { secretPage, tokenOf } from '@/app/(auth)/link-page';
import { ownPath } from '@/app/(auth)/own-path';
import { SpentLink, spentText } from '@/app/(auth)/spent-link';
import { LinkSignInForm } from '@/components/forms/link-sign-in-form';
import { SendLinkForm } from '@/components/forms/send-link-form';
import { wayCookie } from '@/components/forms/way-after-link';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { ...secretPage, title: 'Sign in by a link' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignInByLinkPage({ searchParams }: Props) {
  const link = await tokenOf(searchParams, 'sign-in');
  if (!link) {
    if (!environment().mail) notFound();
    return (
      <>
        <div>
          <h1>Sign in by a link</h1>
          <p className="side">It is sent to the address of your account and signs you in without the password.</p>
        </div>
        <SendLinkForm purpose="sign-in" minutes={15} goTo={ownPath((await searchParams).from)} />
        <p className="side">
          You know the password? <a href="/sign-in">Sign in by password</a>.
        </p>
      </>
    );
  }
  if (!link.holds) {
    const way = environment().mail
      ? { word: 'Ask for a new link', href: '/sign-in/link' }
      : { word: 'Sign in', href: '/sign-in' };
    return <SpentLink text={spentText} way={way} />;
  }
  return (
    <>
      <div>
        <h1>Sign in</h1>
        <p className="side">The link works once: the button below uses it.</p>
      </div>
      <LinkSignInForm token={link.token} goTo={ownPath((await cookies()).get(wayCookie)?.value)} />
    </>
  );
}
