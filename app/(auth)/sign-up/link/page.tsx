/** Behind a sign-up link: name and password for the account of the address that it was sent to. */
import type { Metadata } from 'next';
import { secretPage, tokenOf } from '@/app/(auth)/link-page';
import { SpentLink, spentText } from '@/app/(auth)/spent-link';
import { LinkSignUpForm } from '@/components/forms/link-sign-up-form';

export const metadata: Metadata = { ...secretPage, title: 'Make your account' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SignUpByLinkPage({ searchParams }: Props) {
  const link = await tokenOf(searchParams, 'sign-up');
  if (!link?.holds) return <SpentLink text={spentText} way={{ word: 'Ask for a new link', href: '/sign-up' }} />;
  return (
    <>
      <div>
        <h1>Make your account</h1>
        <p className="side">Your address is proved by the link. It works once: the button below uses it.</p>
      </div>
      <LinkSignUpForm token={link.token} />
    </>
  );
}
