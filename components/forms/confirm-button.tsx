'use client';

/** A button whose deed is named in a dialog and confirmed there. */
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { FormProblem } from './form-problem';

type Props = {
  word: string;
  /** Whom the button is about, for screen readers. */
  about?: string;
  title: string;
  text?: string;
  confirmWord: string;
  /** Among others in a row it stands back. */
  isQuiet?: boolean;
  /** Does it; resolves to what went wrong, or null. */
  act: () => Promise<string | null>;
  children?: ReactNode;
};

export function ConfirmButton({ word, about, title, text, confirmWord, isQuiet = true, act, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState('');

  // Enter in a field confirms too.
  const confirm = async (event: FormEvent) => {
    event.preventDefault();
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
      <button type="button" className={isQuiet ? 'btn quiet' : 'btn'} onClick={() => dialog.current?.showModal()}>
        {word}
        {about ? <span className="vh"> {about}</span> : null}
      </button>
      <dialog ref={dialog} aria-labelledby={titleId} onClose={() => setProblem('')}>
        <form className="stack" onSubmit={(event) => void confirm(event)}>
          <div>
            <h2 id={titleId}>{title}</h2>
            {text ? <p className="side">{text}</p> : null}
          </div>
          {children}
          <FormProblem text={problem} />
          <div className="row">
            <button type="submit" className="btn primary" aria-disabled={isBusy}>
              {confirmWord}
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
