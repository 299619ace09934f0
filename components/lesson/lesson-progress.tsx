'use client';

/** What this learner has done of the lesson: asked once for all parts of the page that show it, and again after an answer. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { call } from '@/components/api/call';
import type { LessonProgress } from '@/lib/core/api-schemas';
import { onProgress } from './lesson-progress-event';

const Progress = createContext<LessonProgress | null>(null);

/** Null until the server has answered. */
export const useLessonProgress = () => useContext(Progress);

export function WithProgress({ lessonId, children }: { lessonId: string; children: ReactNode }) {
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
  return <Progress value={progress}>{children}</Progress>;
}
