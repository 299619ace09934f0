'use client';

/** An exercise inside a lesson: question, code, answer and feedback in one column. */
import { type ComponentType, useRef } from 'react';
import { refreshMe } from '@/components/account/me-store';
import { announceProgress } from '@/components/lesson/lesson-progress-event';
import type { Work } from '@/lib/core/api-schemas';
import type { ExerciseView } from '@/lib/core/exercise-view';
import { Actions } from './actions';
import { takeBack, useCanUndo, useFeedbackKeys, useFocusOn } from './after-answer';
import { Material } from './material';
import { Prompt, seconds } from './prompt';
import { Refused } from './refused';
import { Reply } from './reply';
import { type Exercising, useExercise } from './use-exercise';
import { useExerciseKeys } from './use-exercise-keys';
import { lateScript, useLate } from './use-late';
import { useLineCursor } from './use-line-cursor';

const late = lateScript(() => import('./lesson-feedback').then((module) => module.LessonFeedback));

type Props = {
  exercise: ExerciseView;
  anchor: string;
  /** Where code is written: it comes from outside, so that its script does not weigh on other lessons. */
  Code?: ComponentType<{ of: Exercising; work: Work }>;
};

export function LessonExercise({ exercise, anchor, Code }: Props) {
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
  const Feedback = useLate(late, of.result !== null);
  const result = Feedback && of.result;
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
      {exercise.work && !result ? null : <Material of={of} cursor={cursor} />}
      {Feedback && result ? (
        <Feedback of={of} verdictId={verdictId} onUndo={canUndo ? () => void undo() : undefined} />
      ) : exercise.work && Code ? (
        <Code of={of} work={exercise.work} />
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
