'use client';

/** Makes an account and joins by it, in one step. */
import { setMe } from '@/components/account/me-store';
import { timeZone } from '@/components/api/call';
import { EmailField } from '@/components/forms/email-field';
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { PasswordField } from '@/components/forms/password-field';
import { useForm } from '@/components/forms/use-form';
import type { JoinedWithAccount } from '@/lib/core/team-schemas';

export function JoinForm({ token, email }: { token: string; email: string | null }) {
  const { errors, problem, isSending, formProps } = useForm<JoinedWithAccount>({
    path: 'team-memberships/account',
    body: ({ name = '', email: typed = '', password = '' }) => ({
      ...{ token, name: name.trim(), email: typed.trim(), password, timeZone: timeZone() },
    }),
    onDone: ({ teamId, ...me }) => {
      setMe(me);
      // The address with the token does not stay in the history.
      window.location.replace(`/teams/${teamId}`);
    },
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <Field name="name" label="Name" autoComplete="name" required maxLength={80} error={errors.name} />
      <EmailField defaultValue={email ?? undefined} error={errors.email} />
      <PasswordField autoComplete="new-password" hint="At least 10 characters." error={errors.password} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'One moment' : 'Make the account and join'}
        </button>
      </div>
    </form>
  );
}
