'use client';

/** Deletes an account, once its owner has typed its address. */
import { EmailField } from '@/components/forms/email-field';
import { FormProblem } from '@/components/forms/form-problem';
import { PasswordField } from '@/components/forms/password-field';
import { useForm } from '@/components/forms/use-form';
import { leaveForGood } from './leave';

export function DeleteForm({ email, hasPassword }: { email: string; hasPassword: boolean }) {
  const { errors, problem, isSending, formProps } = useForm<{ done: true }>({
    path: 'account/deletion',
    body: ({ email: typed = '', password }) => ({ email: typed.trim(), ...(hasPassword ? { password } : {}) }),
    onDone: leaveForGood,
  });
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <EmailField autoComplete="off" hint={`Type ${email} to confirm.`} error={errors.email} />
      {hasPassword ? <PasswordField autoComplete="current-password" error={errors.password} /> : null}
      <div>
        <button type="submit" className="btn" aria-disabled={isSending}>
          {isSending ? 'Deleting' : 'Delete my account'}
        </button>
      </div>
    </form>
  );
}
