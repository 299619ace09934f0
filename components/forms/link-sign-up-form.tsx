'use client';

/** Name and password for an account whose address a link has proved. */
import { setMe } from '@/components/account/me-store';
import { timeZone } from '@/components/api/call';
import type { Me } from '@/lib/core/api-schemas';
import { Field } from './field';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { useForm } from './use-form';

export function LinkSignUpForm({ token }: { token: string }) {
  const { errors, problem, isSending, formProps } = useForm<Me>({
    path: 'links/sign-up',
    body: ({ name = '', password = '' }) => ({ token, name: name.trim(), password, timeZone: timeZone() }),
    onDone: (me) => {
      setMe(me);
      window.location.replace('/course');
    },
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem || (errors.email ?? '')} />
      <Field name="name" label="Name" autoComplete="name" required maxLength={80} error={errors.name} />
      <PasswordField autoComplete="new-password" hint="At least 10 characters." error={errors.password} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'One moment' : 'Make the account'}
        </button>
      </div>
    </form>
  );
}
