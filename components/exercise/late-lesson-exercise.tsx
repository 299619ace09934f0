'use client';

/** An exercise on code inside a lesson: the server's HTML stands until it comes near, and its scripts come then. */
import { lazy, Suspense, useRef } from 'react';
import type { ExerciseView } from '@/lib/core/exercise-view';
import { useNear } from './use-near';

let want: () => void = () => undefined;
const wanted = typeof window === 'undefined' ? null : new Promise<void>((resolve) => (want = resolve));

const CodeExercise = lazy(async () => {
  await wanted;
  return { default: (await import('@/components/code/code-exercise')).CodeExercise };
});

const onNear = () => want();

/** Without state of its own: nothing may render it anew before its scripts are there, or React drops the server's HTML. */
export function LateLessonExercise(props: { exercise: ExerciseView; anchor: string }) {
  const place = useRef<HTMLDivElement>(null);
  useNear(place, onNear);
  return (
    <div className="ex-late" ref={place}>
      <Suspense fallback={<p className="side">One moment: the editor is coming.</p>}>
        <CodeExercise {...props} />
      </Suspense>
    </div>
  );
}
