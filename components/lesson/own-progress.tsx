'use client';

/** What this learner has done of the lesson: asked for in the browser, because the page is the same for everybody. */
import { useEffect, useState } from 'react';
import { call } from '@/components/api/call';
import type { LessonProgress } from '@/lib/core/api-schemas';
import { onProgress } from './lesson-progress-event';

export function OwnProgress({ lessonId }: { lessonId: string }) {
  const progress = useLessonProgress(lessonId);
  const words = progress ? wordsFor(progress) : '';
  return <span role="status">{words ? `, ${words}` : ''}</span>;
}

export function useLessonProgress(lessonId: string): LessonProgress | null {
  const [progress, setProgress] = useState<LessonProgress | null>(null);
  useEffect(() => {
    let isHere = true;
    const ask = async () => {
      const reply = await call<LessonProgress>('GET', `lessons/${lessonId}/progress`);
      if (isHere && reply.ok) setProgress(reply.data);
    };
    void ask();
    const stop = onProgress(() => void ask());
    return () => {
      isHere = false;
      stop();
    };
  }, [lessonId]);
  return progress;
}

function wordsFor({ state, objectiveCount, begunCount, learnedCount, dueCount }: LessonProgress): string {
  if (state === 'new') return '';
  if (dueCount > 0) return `${dueCount} due for review`;
  if (state === 'fading') return 'fading';
  if (learnedCount === objectiveCount) return 'learned';
  return learnedCount > 0 ? `${learnedCount} of them learned` : `${begunCount} of them started`;
}
