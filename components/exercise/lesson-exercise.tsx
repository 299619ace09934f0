'use client';

/** An exercise inside a lesson: question, code, answer and feedback in one column. */
import { type ReactNode, useRef } from 'react';
import { refreshMe } from '@/components/account/me-store';
import { announceProgress } from '@/components/lesson/lesson-progress-event';
import type { Work } from '@/lib/core/api-schemas';
import type { ExerciseView } from '@/lib/core/exercise-view';
import { Actions } from './actions';
import { takeBack, useCanUndo, useFeedbackKeys, useFocusOn } from './after-answer';
import { LateRefused } from './late-refused';
import { Material } from './material';
import { Prompt, seconds } from './prompt';
import { Reply } from './reply';
import { TypedReply } from './typed-reply';
import { type Exercising, useExercise } from './use-exercise';
import { useExerciseKeys } from './use-exercise-keys';
import { lateScript, useLate } from './use-late';
import { useLineCursor } from './use-line-cursor';
import { useIsNear } from './use-near';

const late = lateScript(() => import('./lesson-feedback').then((module) => module.LessonFeedback));

/** With an editor, which weighs as much as a page. */
const lateCode = lateScript(() => import('@/components/code/lesson-code').then((module) => module.LessonCode));

type Props = {
  exercise: ExerciseView;
  anchor: string;
  /** Code to be written, to read: made by the server, so that it weighs no script. */
  plain: ReactNode;
};

export function LessonExercise({ exercise, anchor, plain }: Props) {
  const of = useExercise({
    exercise,
    onResult: () => {
      void refreshMe();
      announceProgress();
    },
  });
  const cursor = useLineCursor();
  const section = useRef<HTMLElement>(null);
  const isNear = useIsNear(section);
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
      ) : exercise.work ? (
        <LateCode of={of} work={exercise.work} plain={plain} isNear={isNear} />
      ) : (
        <>
          <Reply of={of} Typed={TypedReply} />
          <div className="foot">
            {of.phase === 'refused' ? (
              <LateRefused of={of} onAgain={() => window.location.reload()} word="Load the lesson again" />
            ) : (
              <Actions of={of} />
            )}
          </div>
        </>
      )}
    </section>
  );
}

function LateCode({ of, work, plain, isNear }: { of: Exercising; work: Work; plain: ReactNode; isNear: boolean }) {
  const Code = useLate(lateCode, isNear);
  return Code ? <Code of={of} work={work} /> : plain;
}
