'use client';

/** A button whose deed is named in a dialog and confirmed there. */
import { type ReactNode, useId, useRef, useState } from 'react';
import { FormProblem } from '@/components/forms/form-problem';

type Props = {
  word: string;
  /** Whom the button is about, for screen readers. */
  about?: string;
  title: string;
  text?: string;
  confirmWord: string;
  /** Does it; resolves to what went wrong, or null. */
  act: () => Promise<string | null>;
  children?: ReactNode;
};

export function ConfirmButton({ word, about, title, text, confirmWord, act, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');

  const confirm = async () => {
    if (isBusy) return;
    setIsBusy(true);
    setProblem('');
    const refusal = await act();
    setIsBusy(false);
    if (refusal === null) dialog.current?.close();
    else setProblem(refusal);
  };

  return (
    <>
      <button type="button" className="btn quiet" onClick={() => dialog.current?.showModal()}>
        {word}
        {about ? <span className="vh"> {about}</span> : null}
      </button>
      <dialog ref={dialog} aria-labelledby={titleId} onClose={() => setProblem('')}>
        <form method="dialog" className="stack">
          <div>
            <h2 id={titleId}>{title}</h2>
            {text ? <p className="side">{text}</p> : null}
          </div>
          {children}
          <FormProblem text={problem} />
          <div className="row">
            <button type="button" className="btn primary" aria-disabled={isBusy} onClick={() => void confirm()}>
              {confirmWord}
            </button>
            <button type="submit" className="btn quiet">
              Cancel
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
