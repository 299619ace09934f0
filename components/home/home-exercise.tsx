'use client';

/** The home page's exercise: code at the left, at the right first what it is and what it printed, then what came of the answer. */
import { useRef } from 'react';
import { refreshMe } from '@/components/account/me-store';
import { Html } from '@/components/drawing/html';
import { Actions } from '@/components/exercise/actions';
import { useFeedbackKeys, useFocusOn } from '@/components/exercise/after-answer';
import { LateRefused } from '@/components/exercise/late-refused';
import { Output } from '@/components/exercise/listing';
import { Material } from '@/components/exercise/material';
import { howTo, splitLead } from '@/components/exercise/prompt';
import { Reply } from '@/components/exercise/reply';
import { TypedReply } from '@/components/exercise/typed-reply';
import { useExercise } from '@/components/exercise/use-exercise';
import { useExerciseKeys } from '@/components/exercise/use-exercise-keys';
import { lateScript, useLate } from '@/components/exercise/use-late';
import { useLineCursor } from '@/components/exercise/use-line-cursor';
import type { ExerciseView } from '@/lib/core/exercise-view';

const late = lateScript(() => import('./home-feedback').then((module) => module.HomeFeedback));

type Props = {
  exercise: ExerciseView;
  /** What its goroutines do up to the question. */
  lanesHtml: string | null;
  startHref: string;
};

export function HomeExercise({ exercise, lanesHtml, startHref }: Props) {
  const of = useExercise({ exercise, onResult: () => void refreshMe() });
  const cursor = useLineCursor();
  const section = useRef<HTMLElement>(null);
  const { baseId } = of;
  const Feedback = useLate(late, of.result !== null);
  const result = Feedback && of.result;
  const verdictId = `${baseId}-verdict`;
  const headingId = `${baseId}-prompt`;
  const [lead, more] = splitLead(exercise.promptHtml);

  useExerciseKeys(of, cursor, { canBeSure: false, within: section });
  useFeedbackKeys({ resultId: result?.id ?? null, scope: section, isEverywhere: false });
  useFocusOn(verdictId, result !== null);

  return (
    <section ref={section} aria-labelledby={headingId}>
      <div className="home-lead">
        <p>Advanced Go, ten minutes a day. Here is one exercise of the course.</p>
        <Html as="h1" id={headingId} html={lead} />
        {more ? <Html className="md" html={more} /> : null}
      </div>
      <div className="try">
        <div className="a">
          <Material of={of} cursor={cursor} hasOutput={false} />
        </div>
        {Feedback && result ? (
          <Feedback of={of} result={result} verdictId={verdictId} startHref={startHref} />
        ) : (
          <div className="b stack">
            {exercise.output ? (
              <div className="outs">
                <Output output={exercise.output} kind="bad" />
              </div>
            ) : null}
            {lanesHtml ? <Html html={lanesHtml} /> : null}
            {exercise.kind === 'spot' ? null : <p className="side">{whatToDo(exercise)}</p>}
            <Reply of={of} Typed={TypedReply} />
            <div className="foot">
              {of.phase === 'refused' ? (
                <LateRefused of={of} word="Load the page again" onAgain={() => window.location.reload()} />
              ) : (
                <Actions of={of} />
              )}
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

function whatToDo(exercise: ExerciseView): string {
  switch (exercise.kind) {
    case 'predict':
      return `Say what the program does: ${howTo(exercise)}.`;
    case 'choice':
      return exercise.pickSeveral ? 'Pick all that are right.' : 'Pick the one that is right.';
    default:
      return 'Answer in your own words, then compare.';
  }
}
