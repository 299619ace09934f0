'use client';

/** Makes a link by which somebody chooses a new password, once that is confirmed, and shows it the one time that it can be read. */
import { useRef, useState } from 'react';
import { FormProblem } from '@/components/forms/form-problem';
import { LinkText } from '@/components/forms/link-text';
import { useForm } from '@/components/forms/use-form';
import type { ResetLink as Made } from '@/lib/core/admin-schemas';

export function ResetLink({ userId, name }: { userId: string; name: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [url, setUrl] = useState<string | null>(null);
  const { problem, isSending, formProps } = useForm<Made>({
    path: `admin/accounts/${userId}/reset-links`,
    body: () => ({}),
    onDone: (made) => {
      dialog.current?.close();
      setUrl(made.url);
    },
  });

  if (url !== null) {
    return (
      <div className="form">
        <LinkText
          url={url}
          label="The link, shown this once"
          hint={`Hand it to ${name} alone: whoever opens it chooses the password. It works once, for 30 minutes.`}
          takesFocus
        />
      </div>
    );
  }
  return (
    <>
      <div>
        <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
          Make a link
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="reset-title">
        <form className="stack" {...formProps}>
          <div>
            <h2 id="reset-title">Make a link for a new password?</h2>
            <p className="side">
              Whoever opens it can choose the password of {name}. The old one holds until then; a link that was made
              before ends now. It is written into the audit log.
            </p>
          </div>
          <FormProblem text={problem} />
          <div className="row">
            <button type="submit" className="btn primary" aria-disabled={isSending}>
              Make the link
            </button>
            <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
