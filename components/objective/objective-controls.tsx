'use client';

/** What a learner may do with an objective: suspend it, resume it, begin it anew. */
import { useRef, useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';

type Props = { objectiveId: string; isSuspended: boolean; hasCard: boolean };

export function ObjectiveControls({ objectiveId, isSuspended, hasCard }: Props) {
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);

  const change = async (method: 'PUT' | 'DELETE' | 'POST', what: 'suspension' | 'resets') => {
    if (isSending) return;
    setIsSending(true);
    setProblem('');
    const reply = await call(method, `objectives/${objectiveId}/${what}`);
    dialog.current?.close();
    // The page says what is so now.
    if (reply.ok) return window.location.reload();
    setIsSending(false);
    setProblem(reply.message);
  };

  if (!hasCard)
    return <p className="side">There is nothing to suspend or to reset: you have not begun this pattern.</p>;
  return (
    <div className="controls">
      <div className="row">
        <button
          type="button"
          className="btn"
          aria-disabled={isSending}
          onClick={() => void change(isSuspended ? 'DELETE' : 'PUT', 'suspension')}
        >
          {isSuspended ? 'Resume this pattern' : 'Suspend this pattern'}
        </button>
        <button type="button" className="btn quiet" onClick={() => dialog.current?.showModal()}>
          Begin anew…
        </button>
      </div>
      <p className="side">
        {isSuspended
          ? 'Suspended: it is not asked. Once resumed it is due when it always was.'
          : 'Suspended patterns are not asked until you resume them; your memory goes on fading.'}
      </p>
      <FormProblem text={problem} />
      <dialog ref={dialog} aria-labelledby="reset-title">
        <div className="stack">
          <div>
            <h2 id="reset-title">Begin this pattern anew?</h2>
            <p className="side">
              Its schedule is forgotten: your reviews ask it as something new, in steps of minutes first. Your answers,
              your totals and that you learned it stay. This cannot be taken back.
            </p>
          </div>
          <div className="row">
            <button
              type="button"
              className="btn primary"
              aria-disabled={isSending}
              onClick={() => void change('POST', 'resets')}
            >
              Begin anew
            </button>
            <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
