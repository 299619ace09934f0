'use client';

/** The home page's exercise: code at the left, at the right first what it is and what it printed, then what came of the answer. */
import { useRef } from 'react';
import { refreshMe } from '@/components/account/me-store';
import { useMe } from '@/components/account/use-me';
import { Html } from '@/components/drawing/html';
import { Actions } from '@/components/exercise/actions';
import { useFeedbackKeys, useFocusOn } from '@/components/exercise/after-answer';
import { BeforeAfter, EachOption, Fix, PassageLink, Results } from '@/components/exercise/feedback-parts';
import { Output } from '@/components/exercise/listing';
import { Material } from '@/components/exercise/material';
import { howTo, splitLead } from '@/components/exercise/prompt';
import { Refused } from '@/components/exercise/refused';
import { Reply } from '@/components/exercise/reply';
import { useExercise } from '@/components/exercise/use-exercise';
import { useExerciseKeys } from '@/components/exercise/use-exercise-keys';
import { useLineCursor } from '@/components/exercise/use-line-cursor';
import { Verdict } from '@/components/exercise/verdict';
import { ReportButton } from '@/components/report/report-button';
import type { AttemptResult } from '@/lib/core/api-schemas';
import type { ExerciseView } from '@/lib/core/exercise-view';

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
  const { result, baseId } = of;
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
        <div className="b stack">
          {result ? (
            <>
              <Verdict result={result} headingId={verdictId} as="h2" />
              {result.feedback.lanesHtml ? <Html html={result.feedback.lanesHtml} /> : null}
              <Results feedback={result.feedback} typed={of.draft.text} isRight={result.outcome === 'right'} />
              <EachOption
                options={of.options}
                feedback={result.feedback}
                title={exercise.kind === 'spot' ? 'Each reason' : 'Each option'}
              />
            </>
          ) : (
            <>
              {exercise.output ? (
                <div className="outs">
                  <Output output={exercise.output} kind="bad" />
                </div>
              ) : null}
              {lanesHtml ? <Html html={lanesHtml} /> : null}
              {exercise.kind === 'spot' ? null : <p className="side">{whatToDo(exercise)}</p>}
              <Reply of={of} />
              <div className="foot">
                {of.phase === 'refused' ? (
                  <Refused of={of} word="Load the page again" onAgain={() => window.location.reload()} />
                ) : (
                  <Actions of={of} />
                )}
              </div>
            </>
          )}
        </div>
        {result ? (
          <>
            <div className="c stack">
              <Fix feedback={result.feedback} />
              <BeforeAfter feedback={result.feedback} />
              <ReportButton about={exercise} />
            </div>
            <Onwards result={result} startHref={startHref} />
          </>
        ) : null}
      </div>
    </section>
  );
}

/** What the schedule does with the answer, from the answer itself, and the way into the course. */
function Onwards({ result, startHref }: { result: AttemptResult; startHref: string }) {
  const state = useMe()?.state;
  return (
    <div className="d stack">
      <p className="side">
        {result.schedule
          ? `With an account or without, this pattern comes back ${result.schedule.dueText}, then after growing pauses: each time with other code.`
          : result.unscheduledText}
      </p>
      <PassageLink feedback={result.feedback} />
      <div className="row">
        <a className="btn primary" href={startHref}>
          Start the course
        </a>
        {state === 'account' ? null : (
          <span className="meta">No account needed. Your progress moves in when you make one.</span>
        )}
      </div>
    </div>
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
