'use client';

/** Name, e-mail and password for a new account; with a set-up token the administrator's. */
import { setMe } from '@/components/account/me-store';
import { timeZone } from '@/components/api/call';
import type { Me } from '@/lib/core/api-schemas';
import { Field } from './field';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { useForm } from './use-form';

type Props = { goTo: string; word: string; setupToken?: string };

export function SignUpForm({ goTo, word, setupToken }: Props) {
  const { errors, problem, isSending, formProps } = useForm<Me>({
    path: setupToken === undefined ? 'account' : 'administrator',
    body: ({ name = '', email = '', password = '' }) => ({
      name: name.trim(),
      email: email.trim(),
      password,
      timeZone: timeZone(),
      ...(setupToken === undefined ? {} : { token: setupToken }),
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
      <Field
        name="email"
        label="E-mail"
        type="email"
        autoComplete="email"
        inputMode="email"
        autoCapitalize="off"
        required
        maxLength={254}
        error={errors.email}
      />
      <PasswordField autoComplete="new-password" hint="At least 10 characters." error={errors.password} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'One moment' : word}
        </button>
      </div>
    </form>
  );
}
