'use client';

/** The feedback's script comes with the first touch of a session: nobody needs it before, and it is there when an answer is. */
import { useEffect, useState } from 'react';

type Feedback = typeof import('./session-feedback').SessionFeedback;
let loaded: Feedback | null = null;

/** Null until it has come. `isWanted`: there is something to show now. */
export function useSessionFeedback(isWanted: boolean): Feedback | null {
  const [feedback, setFeedback] = useState<Feedback | null>(() => loaded);
  useEffect(() => {
    if (feedback) return;
    const load = () => {
      // What fails is tried again with the next touch; the answer itself is kept meanwhile.
      void import('./session-feedback').then(
        (module) => {
          loaded = module.SessionFeedback;
          setFeedback(() => module.SessionFeedback);
        },
        () => undefined,
      );
    };
    if (isWanted) load();
    document.addEventListener('pointerdown', load);
    document.addEventListener('keydown', load);
    return () => {
      document.removeEventListener('pointerdown', load);
      document.removeEventListener('keydown', load);
    };
  }, [feedback, isWanted]);
  return feedback;
}
