'use client';

/** The buttons of an exercise that runs code: run or stop, hint, and showing the solution; without Go, comparing with it. */
import { RecallButtons } from '@/components/exercise/actions';
import type { Exercising } from '@/components/exercise/use-exercise';
import type { Coding } from './use-code';

export function CodeActions({ of, coding }: { of: Exercising; coding: Coding }) {
  const { exercise, phase, isBusy } = of;
  const hintsLeft = exercise.hintCount - of.hints.length;
  const isLocked = phase !== 'open';
  return (
    <>
      {coding.isWithoutGo || of.comparison ? (
        <RecallButtons of={of} />
      ) : coding.isRunning ? (
        <button type="button" className="btn primary" onClick={coding.stop}>
          Stop
        </button>
      ) : (
        <button type="button" className="btn primary" aria-disabled={isLocked} onClick={() => void coding.run()}>
          Run <kbd aria-hidden="true">Ctrl Enter</kbd>
        </button>
      )}
      {hintsLeft > 0 && !of.comparison ? (
        <button type="button" className="btn quiet" aria-disabled={isBusy || isLocked} onClick={of.hint}>
          Hint, {hintsLeft} left
        </button>
      ) : null}
      {of.comparison ? null : (
        <button type="button" className="btn quiet" aria-disabled={isLocked} onClick={() => void of.reveal()}>
          Show solution
        </button>
      )}
      <span className="say" role="status">
        {of.message}
      </span>
    </>
  );
}
