'use client';

/** Asks for a link by e-mail; then says that it is on its way, in the same words for every address. */
import { useEffect, useRef, useState } from 'react';
import { EmailField } from './email-field';
import { FormProblem } from './form-problem';
import { useForm } from './use-form';
import { keepWay } from './way-after-link';

type Props = { purpose: 'sign-in' | 'reset-password' | 'sign-up'; minutes: number; hint?: string; goTo?: string };

export function SendLinkForm({ purpose, minutes, hint, goTo }: Props) {
  const [sentTo, setSentTo] = useState<string | null>(null);
  const said = useRef<HTMLDivElement>(null);
  const { errors, problem, isSending, formProps } = useForm({
    path: 'links',
    body: ({ email = '' }) => ({ email: email.trim(), purpose }),
    onDone: (_, form) => {
      if (goTo !== undefined) keepWay(goTo, minutes);
      setSentTo(String(form && new FormData(form).get('email')).trim());
    },
  });
  useEffect(() => {
    if (sentTo !== null) said.current?.focus();
  }, [sentTo]);

  if (sentTo !== null) {
    return (
      <div className="stack" role="status" tabIndex={-1} ref={said}>
        <p>
          An e-mail is on its way to <strong>{sentTo}</strong>. Its link works once, for {minutes} minutes; a newer one
          takes its place.
        </p>
        <p className="side">Nothing there? Look among the junk, and check the address.</p>
        <div>
          <button type="button" className="btn" onClick={() => setSentTo(null)}>
            Ask again
          </button>
        </div>
      </div>
    );
  }
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <EmailField hint={hint} error={errors.email} />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'Sending' : 'Send me a link'}
        </button>
      </div>
    </form>
  );
}
