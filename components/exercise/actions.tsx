'use client';

/** The buttons below an open exercise: answer or compare, hint, and giving up; with the words that a press may have brought. */
import { useSyncExternalStore } from 'react';
import { noOutbox, outboxState, watchOutbox } from '@/components/outbox/outbox';
import { answerOf, areLinesMarked, lineWords } from './draft';
import { focusOptions } from './options';
import type { Exercising } from './use-exercise';

export function Actions({ of }: { of: Exercising }) {
  const { exercise, phase, isBusy } = of;
  const hintsLeft = exercise.hintCount - of.hints.length;
  const isLocked = phase !== 'open';
  const isComparing = exercise.kind === 'recall' && of.comparison !== null;
  return (
    <>
      {exercise.kind === 'recall' ? <RecallButtons of={of} /> : <AnswerButton of={of} />}
      {hintsLeft > 0 && !isComparing ? (
        <button type="button" className="btn quiet" aria-disabled={isBusy || isLocked} onClick={of.hint}>
          Hint, {hintsLeft} left <kbd aria-hidden="true">h</kbd>
        </button>
      ) : null}
      {isComparing ? null : (
        <button type="button" className="btn quiet" aria-disabled={isLocked} onClick={() => void of.reveal()}>
          I don’t know <kbd aria-hidden="true">x</kbd>
        </button>
      )}
      <span className="say" role="status">
        {of.message}
      </span>
    </>
  );
}

/** Whether answers wait on this device because the server could not be reached. */
const useIsKept = () => useSyncExternalStore(watchOutbox, outboxState, noOutbox).waiting > 0;

function AnswerButton({ of }: { of: Exercising }) {
  const { exercise, draft, phase, baseId } = of;
  const isKept = useIsKept();
  const made = answerOf(exercise, draft);
  const isReady = 'answer' in made && phase === 'open';
  const needsReason = phase === 'open' && exercise.kind === 'spot' && areLinesMarked(exercise, draft) && !isReady;
  if (needsReason) {
    // On a phone the reasons stand below the code, out of sight: the button leads there.
    return (
      <button type="button" className="btn primary" onClick={() => focusOptions(`${baseId}-options`)}>
        Why {lineWords(draft.lines)}?
      </button>
    );
  }
  return (
    <button type="button" className="btn primary" aria-disabled={!isReady} onClick={of.answer}>
      {phase === 'open' ? 'Answer' : isKept ? 'Kept' : 'Sending'} <kbd aria-hidden="true">Enter</kbd>
    </button>
  );
}

export function RecallButtons({ of }: { of: Exercising }) {
  if (!of.comparison) {
    return (
      <button
        type="button"
        className="btn primary"
        aria-disabled={of.isBusy || of.phase !== 'open'}
        onClick={of.compare}
      >
        Compare
      </button>
    );
  }
  const isLocked = of.phase !== 'open';
  return (
    <fieldset className="grades">
      <legend className="vh">How did it go?</legend>
      <button type="button" className="btn" aria-disabled={isLocked} onClick={() => of.rate('missed')}>
        Missed it <kbd aria-hidden="true">1</kbd>
      </button>
      <button type="button" className="btn" aria-disabled={isLocked} onClick={() => of.rate('partly')}>
        Partly <kbd aria-hidden="true">2</kbd>
      </button>
      <button type="button" className="btn" aria-disabled={isLocked} onClick={() => of.rate('knew')}>
        Knew it <kbd aria-hidden="true">3</kbd>
      </button>
    </fieldset>
  );
}
