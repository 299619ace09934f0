'use client';

/** What this learner has done of the lesson: asked once for all parts of the page that show it, and again after an answer. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { call } from '@/components/api/call';
import type { LessonProgress } from '@/lib/core/api-schemas';
import { onProgress } from './lesson-progress-event';

const Progress = createContext<LessonProgress | null>(null);

/** Before the server is asked again, where it did not answer. */
const pauseMs = 2000;

/** Null until the server has answered. */
export const useLessonProgress = () => useContext(Progress);

export function WithProgress({ lessonId, children }: { lessonId: string; children: ReactNode }) {
  const [progress, setProgress] = useState<LessonProgress | null>(null);
  useEffect(() => {
    let isHere = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (tries = 3) => {
      const reply = await call<LessonProgress>('GET', `lessons/${lessonId}/progress`);
      if (!isHere) return;
      clearTimeout(timer);
      if (reply.ok) setProgress(reply.data);
      // What was just done would seem undone for as long as the page stays.
      else if (reply.mayRetry && tries > 1)
        timer = setTimeout(() => void ask(tries - 1), Math.max(reply.retryAfterMs, pauseMs));
    };
    void ask();
    const stop = onProgress(() => void ask());
    return () => {
      isHere = false;
      clearTimeout(timer);
      stop();
    };
  }, [lessonId]);
  return <Progress value={progress}>{children}</Progress>;
}
