'use client';

/** One exercise of a session: question and answer in two columns, then the feedback; the dock holds what can be done. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Actions } from '@/components/exercise/actions';
import { useCanUndo, useFeedbackKeys, useFocusOn } from '@/components/exercise/after-answer';
import { LateRefused } from '@/components/exercise/late-refused';
import { Material } from '@/components/exercise/material';
import { Prompt, seconds } from '@/components/exercise/prompt';
import { Reply } from '@/components/exercise/reply';
import { useExercise } from '@/components/exercise/use-exercise';
import { useExerciseKeys } from '@/components/exercise/use-exercise-keys';
import { lateScript, useLate } from '@/components/exercise/use-late';
import { useLineCursor } from '@/components/exercise/use-line-cursor';
import type { ReviewState } from '@/lib/core/api-schemas';
import { Dock, KeyHints } from './dock';

type Props = {
  item: NonNullable<ReviewState['item']>;
  notice: string | null;
  /** Whether an answer may be marked as sure: not where it counts for nothing. */
  isReview: boolean;
  /** The newest answer of the session, which may be taken back while the next exercise is open. */
  earlier: { attemptId: string; until: string } | null;
  /** Not for the first exercise of a page: there the focus stays where the browser puts it. */
  takesFocus: boolean;
  isMoving: boolean;
  problem: string;
  onNext: () => void;
  onUndo: (attemptId: string) => void;
};

/** With an editor: only where code is written. */
const SessionCode = lazy(async () => ({ default: (await import('@/components/code/session-code')).SessionCode }));
/** Most exercises are picked from. */
const TypedReply = lazy(async () => ({ default: (await import('@/components/exercise/typed-reply')).TypedReply }));
const late = lateScript(() => import('./session-feedback').then((module) => module.SessionFeedback));

export function SessionExercise({
  item,
  notice,
  isReview,
  earlier,
  takesFocus,
  isMoving,
  problem,
  onNext,
  onUndo,
}: Props) {
  const of = useExercise({ exercise: item.exercise, given: item.presentation });
  const cursor = useLineCursor();
  const main = useRef<HTMLElement>(null);
  const { phase, baseId } = of;
  const Feedback = useLate(late, of.result !== null);
  const result = Feedback && of.result;
  const canUndo = useCanUndo(result ? result.undoUntil : earlier?.until);
  const undoable = result ? result.id : earlier?.attemptId;
  const undo = canUndo && undoable ? () => onUndo(undoable) : undefined;

  useExerciseKeys(of, cursor, { canBeSure: isReview });
  useFeedbackKeys({ resultId: result?.id ?? null, scope: main, isEverywhere: true, onContinue: onNext, onUndo: undo });
  useFocusOn(`${baseId}-prompt`, takesFocus);
  useFocusOn(`${baseId}-verdict`, result !== null);
  useFocusOn(`${baseId}-model`, of.comparison !== null && phase === 'open');
  useEffect(() => {
    if (result || takesFocus) window.scrollTo(0, 0);
  }, [result, takesFocus]);

  const time = item.usualSeconds === item.exercise.usualSeconds ? 'about' : 'you take about';
  const usual = Math.max(5, item.usualSeconds);
  const undoButton = undo ? (
    <button type="button" className={result ? 'btn quiet' : 'btn quiet only-wide'} onClick={undo}>
      {result ? 'Undo' : 'Undo the last'} <kbd aria-hidden="true">u</kbd>
    </button>
  ) : null;
  const { work } = item.exercise;
  if (work && !result) {
    return (
      <Suspense fallback={<main id="main" className="wrap sessmain" />}>
        <SessionCode
          {...{ of, work, notice, problem, takesFocus, onNext }}
          time={`${time} ${seconds(usual)}`}
          isNew={item.isNew}
          canBeSure={isReview}
          more={undoButton}
        />
      </Suspense>
    );
  }
  const hasCode = item.exercise.code.length > 0 || item.exercise.output !== undefined;
  return (
    <>
      <main id="main" className="wrap sessmain" ref={main} tabIndex={-1}>
        {Feedback && result ? (
          <Feedback of={of} result={result} verdictId={`${baseId}-verdict`} />
        ) : (
          <>
            {notice ? <p className="note">{notice}</p> : null}
            <div className="prompt">
              <Prompt
                exercise={item.exercise}
                time={`${time} ${seconds(usual)}`}
                as="h1"
                headingId={`${baseId}-prompt`}
                isNew={item.isNew}
              />
            </div>
            <div className={hasCode ? 'two' : of.comparison ? 'compared' : 'two alone'}>
              {hasCode ? <Material of={of} cursor={cursor} /> : null}
              <Reply of={of} Typed={TypedReply} canBeSure={isReview} />
            </div>
          </>
        )}
      </main>
      <Dock problem={problem}>
        {result ? (
          <button type="button" className="btn primary" aria-disabled={isMoving} onClick={onNext}>
            Continue <kbd aria-hidden="true">Enter</kbd>
          </button>
        ) : phase === 'refused' ? (
          <LateRefused of={of} word="Go on" onAgain={onNext} />
        ) : (
          <Actions of={of} />
        )}
        {undoButton}
        <KeyHints exercise={item.exercise} isAnswered={result !== null} />
      </Dock>
    </>
  );
}
