'use client';

/** Tells a learner what was changed in the lesson since they learned it, until they say that they have read it again. */
import { useState } from 'react';
import { call } from '@/components/api/call';
import { FormProblem } from '@/components/forms/form-problem';
import type { LessonProgress } from '@/lib/core/api-schemas';
import { Changes, changedWords } from './changes';
import { announceProgress } from './lesson-progress-event';

export function OwnChanges({ progress }: { progress: LessonProgress }) {
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState('');

  const markRead = async () => {
    if (isSending) return;
    setIsSending(true);
    setProblem('');
    const reply = await call('PUT', `lessons/${progress.lessonId}/reading`, { revision: progress.revision });
    setIsSending(false);
    if (reply.ok) announceProgress();
    else setProblem(reply.message);
  };

  return (
    <section className="changed" aria-labelledby="changed-title">
      <h2 id="changed-title">{changedWords(progress)}</h2>
      <Changes changes={progress.changes} />
      <button type="button" className="btn" aria-disabled={isSending} onClick={() => void markRead()}>
        Mark as read again
      </button>
      <FormProblem text={problem} />
    </section>
  );
}
