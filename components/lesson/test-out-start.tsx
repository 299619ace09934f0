'use client';

/** Starts a test that skips a lesson, and opens it. */
import { useState } from 'react';
import { call, inOrder, timeZone } from '@/components/api/call';

type Props = { lessonId: string; isAgain: boolean };

export function TestOutStart({ lessonId, isAgain }: Props) {
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');

  const start = async () => {
    if (isSending) return;
    setIsSending(true);
    setProblem('');
    const reply = await inOrder(() => call('PUT', `lessons/${lessonId}/test-out`, { timeZone: timeZone() }));
    // The same address shows the test that is open now.
    if (reply.ok) return window.location.reload();
    setIsSending(false);
    setProblem(reply.message);
  };

  return (
    <>
      <button
        type="button"
        className={isAgain ? 'btn' : 'btn primary'}
        aria-disabled={isSending}
        onClick={() => void start()}
      >
        {isAgain ? 'Test again' : 'Start the test'}
      </button>
      <span className="say" role="alert">
        {problem}
      </span>
    </>
  );
}
