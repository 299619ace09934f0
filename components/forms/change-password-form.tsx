'use client';

/** Changes the password, or sets one where there is none. */
import { useState } from 'react';
import { FormDone } from './form-done';
import { FormProblem } from './form-problem';
import { PasswordField } from './password-field';
import { useForm } from './use-form';

export function ChangePasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const [isDone, setIsDone] = useState(false);
  const [isSet, setIsSet] = useState(hasPassword);
  const { errors, problem, isSending, formProps } = useForm({
    method: 'PUT',
    path: 'account/password',
    body: ({ currentPassword, password = '' }) => ({
      password,
      ...(currentPassword === undefined ? {} : { currentPassword }),
    }),
    onDone: (_, form) => {
      form?.reset();
      setIsDone(true);
      setIsSet(true);
    },
  });
  return (
    <form className="form" {...formProps} onInput={() => setIsDone(false)}>
      <FormProblem text={problem} />
      {isSet ? (
        <PasswordField
          name="currentPassword"
          label="Current password"
          autoComplete="current-password"
          error={errors.currentPassword}
        />
      ) : null}
      <PasswordField
        label="New password"
        autoComplete="new-password"
        hint="At least 10 characters. Your other sessions end."
        error={errors.password}
      />
      <div>
        <button type="submit" className="btn" aria-disabled={isSending}>
          {isSet ? 'Change the password' : 'Set a password'}
        </button>
      </div>
      <FormDone text={isDone ? 'The password is set, and your other sessions have ended.' : ''} />
    </form>
  );
}
