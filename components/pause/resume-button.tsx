'use client';

/** Ends a pause. */
import { useState } from 'react';
import { setMe } from '@/components/account/me-store';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';
import type { Me } from '@/lib/core/api-schemas';

export function ResumeButton() {
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');

  const resume = async () => {
    if (isSending) return;
    setIsSending(true);
    setProblem('');
    const reply = await call<Me>('DELETE', 'pause');
    if (reply.ok) {
      setMe(reply.data);
      window.location.reload();
      return;
    }
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
