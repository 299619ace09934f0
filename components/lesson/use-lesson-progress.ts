'use client';

/** What this learner has done of the lesson: asked once for all parts of the page that show it, and again after an answer. */
import { useCallback, useSyncExternalStore } from 'react';
import { call } from '@/components/api/call';
import type { LessonProgress } from '@/lib/core/api-schemas';
import { onProgress } from './lesson-progress-event';

const watchers = new Set<() => void>();
let progress: LessonProgress | null = null;
let stop: (() => void) | undefined;

/** Null until the server has answered; a page shows one lesson. */
export function useLessonProgress(lessonId: string): LessonProgress | null {
  const current = () => (progress?.lessonId === lessonId ? progress : null);
  // The same function each time: another one would be a new watcher, which asks again.
  const subscribe = useCallback((watcher: () => void) => watch(lessonId, watcher), [lessonId]);
  return useSyncExternalStore(subscribe, current, unknown);
}

const unknown = () => null;

async function ask(lessonId: string): Promise<void> {
  const reply = await call<LessonProgress>('GET', `lessons/${lessonId}/progress`);
  if (!reply.ok) return;
  progress = reply.data;
  for (const watcher of watchers) watcher();
}

function watch(lessonId: string, watcher: () => void): () => void {
  watchers.add(watcher);
  if (watchers.size === 1) {
    void ask(lessonId);
    stop = onProgress(() => void ask(lessonId));
  }
  return () => {
    watchers.delete(watcher);
    if (watchers.size === 0) stop?.();
  };
}
