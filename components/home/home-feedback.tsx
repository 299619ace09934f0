/** What came of the answer on the home page, and the way into the course. Its script comes with the first touch of the page. */
import { useMe } from '@/components/account/use-me';
import { BeforeAfter, EachOption, Fix, PassageLink, Results } from '@/components/exercise/feedback-parts';
import type { Exercising } from '@/components/exercise/use-exercise';
import { Verdict } from '@/components/exercise/verdict';
import { SteppableLanes } from '@/components/lanes/steppable-lanes';
import { ReportButton } from '@/components/report/report-button';
import type { AttemptResult } from '@/lib/core/api-schemas';

type Props = { of: Exercising; result: AttemptResult; verdictId: string; startHref: string };

export function HomeFeedback({ of, result, verdictId, startHref }: Props) {
  const { exercise } = of;
  const { feedback } = result;
  return (
    <>
      <div className="b stack">
        <Verdict result={result} headingId={verdictId} as="h2" />
        {feedback.lanesHtml ? <SteppableLanes html={feedback.lanesHtml} /> : null}
        <Results feedback={feedback} typed={of.draft.text} isRight={result.outcome === 'right'} />
        <EachOption
          options={of.options}
          feedback={feedback}
          title={exercise.kind === 'spot' ? 'Each reason' : 'Each option'}
        />
      </div>
      <div className="c stack">
        <Fix feedback={feedback} />
        <BeforeAfter feedback={feedback} />
        <ReportButton about={exercise} />
      </div>
      <Onwards result={result} startHref={startHref} />
    </>
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
