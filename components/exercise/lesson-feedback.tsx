/** The feedback of an exercise in a lesson, in one column. Its script comes with the first touch of the page. */
import { SteppableLanes } from '@/components/lanes/steppable-lanes';
import { ReportButton } from '@/components/report/report-button';
import { BeforeAfter, EachOption, Fix, PassageLink, Results, WhenItComesBack } from './feedback-parts';
import { Leech } from './leech';
import { Listing } from './listing';
import { Model, OwnAnswer } from './recall-parts';
import { SolvedCode } from './solved-code';
import type { Exercising } from './use-exercise';
import { Verdict } from './verdict';

export function LessonFeedback({
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
  // What code was compared with stands among the feedback's solutions already.
  const model = exercise.work ? null : of.comparison;
  const { feedback } = result;
  return (
    <div className="feedback">
      <Verdict result={result} headingId={verdictId} as="h3" />
      <Results feedback={feedback} typed={draft.text} isRight={result.outcome === 'right'} />
      {of.comparison && draft.text.trim() ? <OwnAnswer text={draft.text} /> : null}
      {model ? <Model model={model} /> : null}
      <Fix feedback={feedback} />
      <BeforeAfter feedback={feedback} shown={exercise.output} />
      {feedback.lanesHtml ? <SteppableLanes html={feedback.lanesHtml} /> : null}
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
      <SolvedCode result={result} run={of.result?.run ?? null} />
      <PassageLink feedback={feedback} isHere />
      <WhenItComesBack result={result} />
      {result.leech ? <Leech leech={result.leech} passage={feedback.passage} /> : null}
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
      <ReportButton about={exercise} />
    </div>
  );
}
