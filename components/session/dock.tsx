/** The dock below a session: what can be done at the left, its keys at the right, what is kept or wrong above. */
import type { ReactNode } from 'react';
import { Glyph } from '@/components/drawing/glyph';
import { OutboxBar } from '@/components/outbox/outbox-bar';
import type { ExerciseView } from '@/lib/core/exercise-view';

export function Dock({ problem, children }: { problem: string; children: ReactNode }) {
  return (
    <footer className="dock">
      <OutboxBar />
      {problem ? (
        <p className="bar wrap" role="alert">
          <Glyph kind="warn" label="Warning" />
          <span>{problem}</span>
        </p>
      ) : null}
      <div className="wrap">{children}</div>
    </footer>
  );
}

export function KeyHints({ exercise, isAnswered }: { exercise: ExerciseView; isAnswered: boolean }) {
  const count = exercise.options.length;
  return (
    <span className="keys" aria-hidden="true">
      {isAnswered ? (
        <>
          {exercise.code.length > 0 || exercise.work ? (
            <span>
              <kbd>c</kbd> show code
            </span>
          ) : null}
          <span>
            <kbd>l</kbd> lesson
          </span>
        </>
      ) : (
        <>
          {exercise.kind === 'spot' ? (
            <>
              <span>
                <kbd>↑</kbd>
                <kbd>↓</kbd> line
              </span>
              <span>
                <kbd>Space</kbd> mark
              </span>
            </>
          ) : null}
          {count > 0 ? (
            <span>
              <kbd>1</kbd>–<kbd>{count}</kbd> {exercise.kind === 'spot' ? 'reason' : 'option'}
            </span>
          ) : null}
        </>
      )}
      <span>
        <kbd>?</kbd> all keys
      </span>
    </span>
  );
}
