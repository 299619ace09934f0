'use client';

/** Ends a pause. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';

export function ResumeButton() {
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');

  const resume = async () => {
    if (isSending) return;
    setIsSending(true);
    setProblem('');
    const reply = await call('DELETE', 'pause');
    if (reply.ok) return window.location.reload();
    setIsSending(false);
    setProblem(reply.message);
  };

  return (
    <>
      <button type="button" className="btn primary" aria-disabled={isSending} onClick={() => void resume()}>
        Resume now
      </button>
      <FormProblem text={problem} />
    </>
  );
}
