'use client';

/** The new password, behind a link that lets one choose it. */
import { setMe } from '@/components/account/me-store';
import type { Me } from '@/lib/core/api-schemas';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { useForm } from './use-form';

export function ResetPasswordForm({ token }: { token: string }) {
  const { errors, problem, isSending, formProps } = useForm<Me>({
    path: 'links/reset-password',
    body: ({ password = '' }) => ({ token, password }),
    onDone: (me) => {
      setMe(me);
      window.location.replace('/course');
    },
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <PasswordField
        label="New password"
        autoComplete="new-password"
        hint="At least 10 characters."
        error={errors.password}
      />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'One moment' : 'Set the password and sign in'}
        </button>
      </div>
    </form>
  );
}
