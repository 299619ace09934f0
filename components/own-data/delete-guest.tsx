'use client';

/** Deletes a guest's progress, once that is confirmed. */
import { useRef } from 'react';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';
import { leaveForGood } from './leave';

export function DeleteGuest() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { problem, isSending, formProps } = useForm<{ done: true }>({
    path: 'account/deletion',
    body: () => ({}),
    onDone: leaveForGood,
  });
  return (
    <>
      <div>
        <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
          Delete my progress
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby="delete-title">
        <form className="stack" {...formProps}>
          <div>
            <h2 id="delete-title">Delete your progress?</h2>
            <p className="side">Every answer and card of this browser goes, at once and for good.</p>
          </div>
          <FormProblem text={problem} />
          <div className="row">
            <button type="submit" className="btn primary" aria-disabled={isSending}>
              {isSending ? 'Deleting' : 'Delete my progress'}
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
