/** The one-time set-up link: opening it does nothing yet (scanners follow links); the button makes the administrator. */
import type { Metadata } from 'next';
import { SignUpForm } from '@/components/forms/sign-up-form';

export const metadata: Metadata = { title: 'Set up', referrer: 'no-referrer', robots: { index: false } };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SetupPage({ searchParams }: Props) {
  const { token } = await searchParams;
  if (typeof token !== 'string' || token === '') {
    return (
      <div className="empty">
        <h1>This link is not complete</h1>
        <p>The set-up link is printed when Go Routine starts for the first time. Copy all of it.</p>
        <a className="btn primary" href="/course">
          To the course
        </a>
      </div>
    );
  }
  return (
    <>
      <div>
        <h1>Set up Go Routine</h1>
        <p className="side">This account becomes the administrator of this site. The link works once.</p>
      </div>
      <SignUpForm goTo="/course" word="Become the administrator" setupToken={token} />
    </>
  );
}
