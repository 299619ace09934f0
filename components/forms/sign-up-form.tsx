'use client';

/** Name, e-mail and password for a new account; with a set-up token the administrator's, with an invitation where it takes one. */
import { setMe } from '@/components/account/me-store';
import { timeZone } from '@/components/api/call';
import type { Me } from '@/lib/core/api-schemas';
import { EmailField } from './email-field';
import { Field } from './field';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { useForm } from './use-form';

type Props = { goTo: string; word: string; setupToken?: string; invitation?: string };

export function SignUpForm({ goTo, word, setupToken, invitation }: Props) {
  const { errors, problem, isSending, formProps } = useForm<Me>({
    path: setupToken === undefined ? 'account' : 'administrator',
    body: ({ name = '', email = '', password = '' }) => ({
      name: name.trim(),
      email: email.trim(),
      password,
      timeZone: timeZone(),
      ...(setupToken === undefined ? {} : { token: setupToken }),
      ...(invitation === undefined ? {} : { invitation }),
    }),
    onDone: (me) => {
      setMe(me);
      window.location.assign(goTo);
    },
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <Field name="name" label="Name" autoComplete="name" required maxLength={80} error={errors.name} />
      <EmailField error={errors.email} />
      <PasswordField autoComplete="new-password" hint="At least 10 characters." error={errors.password} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'One moment' : word}
        </button>
      </div>
    </form>
  );
}
