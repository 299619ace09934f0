'use client';

/** Leads to the dialog in which a learner says what is wrong with an exercise; its script comes with the first press. */
import { type ComponentType, useRef, useState } from 'react';

export type ReportAbout = { exerciseId: string; contentHash: string };
type Dialog = ComponentType<{ about: ReportAbout; onClose: () => void }>;

export function ReportButton({ about }: { about: ReportAbout }) {
  const [Dialog, setDialog] = useState<Dialog | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [message, setMessage] = useState('');
  const button = useRef<HTMLButtonElement>(null);

  const open = () => {
    setMessage('');
    setIsOpen(true);
    if (Dialog) return;
    void import('./report-dialog').then(
      (module) => setDialog(() => module.ReportDialog),
      () => {
        setIsOpen(false);
        setMessage('The server does not answer. Try again in a moment.');
      },
    );
  };
  const close = () => {
    setIsOpen(false);
    button.current?.focus();
  };

  return (
    <div className="report">
      <button type="button" className="link" ref={button} onClick={open}>
        Report a problem
      </button>{' '}
      <span className="say" role="status">
        {message}
      </span>
      {Dialog && isOpen ? <Dialog about={about} onClose={close} /> : null}
    </div>
  );
}
