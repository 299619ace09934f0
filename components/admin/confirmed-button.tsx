'use client';

/** A button whose deed is said in a dialog before it is done. */
import { useId, useRef, useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';

type Props = {
  /** On the button, and as what is asked. */
  label: string;
  title: string;
  /** What it means for whom it is done to. */
  text: string;
  request: { method: 'PUT' | 'DELETE'; path: string; body?: unknown };
  /** Where to go then; the same page otherwise. */
  leadsTo?: string;
};

export function ConfirmedButton({ label, title, text, request, leadsTo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [problem, setProblem] = useState('');
  const [isSending, setIsSending] = useState(false);

  const send = async () => {
    if (isSending) return;
    setIsSending(true);
    setProblem('');
    const reply = await call(request.method, request.path, request.body);
    setIsSending(false);
    if (!reply.ok) setProblem(reply.message);
    // Not by the router: its import would weigh on every page.
    else if (leadsTo) window.location.assign(leadsTo);
    else window.location.reload();
  };

  return (
    <>
      <div>
        <button type="button" className="btn" onClick={() => dialog.current?.showModal()}>
          {label}
        </button>
      </div>
      <dialog ref={dialog} aria-labelledby={id}>
        <div className="stack">
          <div>
            <h2 id={id}>{title}</h2>
            <p className="side">{text}</p>
          </div>
          <FormProblem text={problem} />
          <div className="row">
            <button type="button" className="btn primary" aria-disabled={isSending} onClick={() => void send()}>
              {label}
            </button>
            <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </div>
        </div>
      </dialog>
    </>
  );
}
