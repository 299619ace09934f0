'use client';

/** What this learner has done of the lesson: asked for in the browser, because the page is the same for everybody. */
import { lazy, Suspense } from 'react';
import type { LessonProgress } from '@/lib/core/api-schemas';
import { useLessonProgress } from './lesson-progress';

export function OwnProgress() {
  const progress = useLessonProgress();
  const words = progress ? wordsFor(progress) : '';
  return <span role="status">{words ? `, ${words}` : ''}</span>;
}

/** Most lessons have not changed since they were learned, so its script comes only where one has. */
const Changed = lazy(() => import('./own-changes').then(({ OwnChanges }) => ({ default: OwnChanges })));

export function ChangedSince() {
  const progress = useLessonProgress();
  if (!progress || progress.changes.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <Changed progress={progress} />
    </Suspense>
  );
}

/** The way past the lesson, for those who have not learned it. */
export function TestOutLink({ href }: { href: string }) {
  const progress = useLessonProgress();
  if (progress && progress.learnedCount === progress.objectiveCount) return null;
  return (
    <p className="side">
      You know this already? <a href={href}>Test out of it</a>
    </p>
  );
}

function wordsFor({ state, objectiveCount, begunCount, learnedCount, dueCount }: LessonProgress): string {
  if (state === 'new') return '';
  if (dueCount > 0) return `${dueCount} due for review`;
  if (state === 'fading') return 'fading';
  if (learnedCount === objectiveCount) return 'learned';
  return learnedCount > 0 ? `${learnedCount} of them learned` : `${begunCount} of them started`;
}
