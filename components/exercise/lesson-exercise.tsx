'use client';

/** An exercise inside a lesson: question, code, answer and feedback in one column. */
import { useRef } from 'react';
import { refreshMe } from '@/components/account/me-store';
import { announceProgress } from '@/components/lesson/lesson-progress-event';
import type { ExerciseView } from '@/lib/core/exercise-view';
import { Actions } from './actions';
import { takeBack, useCanUndo, useFeedbackKeys, useFocusOn } from './after-answer';
import { BeforeAfter, EachOption, Fix, PassageLink, Results, WhenItComesBack } from './feedback-parts';
import { Listing } from './listing';
import { Material } from './material';
import { Prompt, seconds } from './prompt';
import { Model, OwnAnswer } from './recall-parts';
import { Refused } from './refused';
import { Reply } from './reply';
import { type Exercising, useExercise } from './use-exercise';
import { useExerciseKeys } from './use-exercise-keys';
import { useLineCursor } from './use-line-cursor';
import { Verdict } from './verdict';

export function LessonExercise({ exercise, anchor }: { exercise: ExerciseView; anchor: string }) {
  const of = useExercise({
    exercise,
    onResult: () => {
      void refreshMe();
      announceProgress();
    },
  });
  const cursor = useLineCursor();
  const section = useRef<HTMLElement>(null);
  const headingId = `${of.baseId}-prompt`;
  const verdictId = `${of.baseId}-verdict`;
  const { result } = of;
  const canUndo = useCanUndo(result?.undoUntil);

  const undo = async () => {
    if (!result || !canUndo) return;
    const failure = await takeBack(result.id);
    if (failure) {
      of.say(failure.message);
      return;
    }
    void refreshMe();
    announceProgress();
    of.restart('Your answer is taken back. You may answer again.');
    document.getElementById(headingId)?.focus();
  };

  useExerciseKeys(of, cursor, { canBeSure: false, within: section });
  useFeedbackKeys({ resultId: result?.id ?? null, scope: section, isEverywhere: false, onUndo: () => void undo() });
  useFocusOn(verdictId, result !== null);

  return (
    <section className="ex" ref={section} id={anchor} aria-labelledby={headingId}>
      <Prompt exercise={exercise} time={`about ${seconds(exercise.usualSeconds)}`} as="h3" headingId={headingId} />
      <Material of={of} cursor={cursor} />
      {result ? (
        <LessonFeedback of={of} verdictId={verdictId} onUndo={canUndo ? () => void undo() : undefined} />
      ) : (
        <>
          <Reply of={of} />
          <div className="foot">
            {of.phase === 'refused' ? (
              <Refused of={of} onAgain={() => window.location.reload()} word="Load the lesson again" />
            ) : (
              <Actions of={of} />
            )}
          </div>
        </>
      )}
    </section>
  );
}

function LessonFeedback({
  of,
  verdictId,
  onUndo,
}: {
  of: Exercising;
  verdictId: string;
  onUndo: (() => void) | undefined;
}) {
  const { result, exercise, draft } = of;
  if (!result) return null;
  const { feedback } = result;
  return (
    <div className="feedback">
      <Verdict result={result} headingId={verdictId} as="h3" />
      <Results feedback={feedback} typed={draft.text} isRight={result.outcome === 'right'} />
      {of.comparison && draft.text.trim() ? <OwnAnswer text={draft.text} /> : null}
      {of.comparison ? <Model model={of.comparison} /> : null}
      <Fix feedback={feedback} />
      <BeforeAfter feedback={feedback} shown={exercise.output} />
      <EachOption
        options={of.options}
        feedback={feedback}
        title={exercise.kind === 'spot' ? 'Each reason' : 'Each option'}
      />
      {feedback.solution ? (
        <details data-key="c">
          <summary>The whole program, fixed</summary>
          <Listing code={feedback.solution} />
        </details>
      ) : null}
      <PassageLink feedback={feedback} isHere />
      <WhenItComesBack result={result} />
      {onUndo ? (
        <div className="row">
          <button type="button" className="btn" onClick={onUndo}>
            Undo <kbd aria-hidden="true">u</kbd>
          </button>
          <span className="say" role="status">
            {of.message}
          </span>
        </div>
      ) : null}
    </div>
  );
}
