'use client';

/** The button behind a sign-in link: opening the page alone uses nothing up. */
import { setMe } from '@/components/account/me-store';
import type { SignedInByLink } from '@/lib/core/identity-schemas';
import { FormProblem } from './form-problem';
import { useForm } from './use-form';

/** `goTo`: a path of this site, for afterwards. */
export function LinkSignInForm({ token, goTo }: { token: string; goTo: string }) {
  const { problem, isSending, formProps } = useForm<SignedInByLink>({
    path: 'links/sign-in',
    body: () => ({ token }),
    onDone: ({ isCleared, ...me }) => {
      setMe(me);
      // The address with the link does not stay in the history.
      window.location.replace(isCleared ? '/account/security?cleared=1' : goTo);
    },
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'Signing in' : 'Sign in'}
        </button>
      </div>
    </form>
  );
}
