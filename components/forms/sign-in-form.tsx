'use client';

/** Sign-in by e-mail and password. */
import { setMe } from '@/components/account/me-store';
import type { Me } from '@/lib/core/api-schemas';
import { EmailField } from './email-field';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { useForm } from './use-form';

/** `goTo`: a path of this site, for afterwards. */
export function SignInForm({ goTo }: { goTo: string }) {
  const { errors, problem, isSending, formProps } = useForm<Me>({
    path: 'sessions',
    body: ({ email = '', password = '' }) => ({ email: email.trim(), password }),
    onDone: (me) => {
      setMe(me);
      window.location.assign(goTo);
    },
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <EmailField autoComplete="username" error={errors.email} />
      <PasswordField autoComplete="current-password" error={errors.password} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'Signing in' : 'Sign in'}
        </button>
      </div>
    </form>
  );
}
