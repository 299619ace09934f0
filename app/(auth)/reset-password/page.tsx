/** A new password: asks for the link, or, opened by one, for the password. */
import type { Metadata } from 'next';
import { secretPage, tokenOf } from '@/app/(auth)/link-page';
import { SpentLink, spentText } from '@/app/(auth)/spent-link';
import { ResetPasswordForm } from '@/components/forms/reset-password-form';
import { SendLinkForm } from '@/components/forms/send-link-form';
import { environment } from '@/lib/environment';

export const metadata: Metadata = { ...secretPage, title: 'New password' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ResetPasswordPage({ searchParams }: Props) {
  const link = await tokenOf(searchParams, 'reset-password');
  const hasMail = environment().mail !== null;
  if (link?.holds) {
    return (
      <>
        <div>
          <h1>Choose a new password</h1>
          <p className="side">Every browser that is signed in to your account is signed out; this one is signed in.</p>
        </div>
        <ResetPasswordForm token={link.token} />
      </>
    );
  }
  if (!hasMail) {
    const text = 'This site sends no e-mail. Ask your administrator for a link that sets a new password.';
    return (
      <SpentLink {...(link ? {} : { title: 'New password' })} text={text} way={{ word: 'Sign in', href: '/sign-in' }} />
    );
  }
  if (link) return <SpentLink text={spentText} way={{ word: 'Ask for a new link', href: '/reset-password' }} />;
  return (
    <>
      <div>
        <h1>Forgot password?</h1>
        <p className="side">A link is sent to the address of your account. Behind it you choose a new password.</p>
      </div>
      <SendLinkForm purpose="reset-password" minutes={30} />
      <p className="side">
        You know it after all? <a href="/sign-in">Sign in</a>.
      </p>
    </>
  );
}
