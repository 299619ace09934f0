/** The feedback of a session: verdict, fix and outputs at the left; each option and the schedule at the right. */

import {
  BeforeAfter,
  EachOption,
  Fix,
  PassageLink,
  Results,
  WhenItComesBack,
} from '@/components/exercise/feedback-parts';
import { Leech } from '@/components/exercise/leech';
import { Listing } from '@/components/exercise/listing';
import { marksOf } from '@/components/exercise/material';
import { Model, OwnAnswer } from '@/components/exercise/recall-parts';
import { SolvedCode } from '@/components/exercise/solved-code';
import type { Exercising } from '@/components/exercise/use-exercise';
import { Verdict } from '@/components/exercise/verdict';
import { SteppableLanes } from '@/components/lanes/steppable-lanes';
import { ReportButton } from '@/components/report/report-button';
import type { AttemptResult } from '@/lib/core/api-schemas';

export function SessionFeedback({
  of,
  result,
  verdictId,
}: {
  of: Exercising;
  result: AttemptResult;
  verdictId: string;
}) {
  const { exercise, draft, comparison } = of;
  // What code was compared with stands among the feedback's solutions already.
  const model = exercise.work ? null : comparison;
  const { feedback } = result;
  const code = exercise.code[0];
  const isShort = !feedback.diff && !comparison;
  return (
    <div className="two ans">
      <div className="stack">
        <Verdict result={result} headingId={verdictId} as="h1" />
        <Results feedback={feedback} typed={draft.text} isRight={result.outcome === 'right'} />
        {comparison && draft.text.trim() ? <OwnAnswer text={draft.text} /> : null}
        <Fix feedback={feedback} />
        <BeforeAfter feedback={feedback} />
        {code ? (
          <details data-key="c" open={isShort}>
            <summary>
              The whole program, {code.lines.length} {code.lines.length === 1 ? 'line' : 'lines'}
            </summary>
            <div className="stack">
              {exercise.code.map((listing, index) => (
                <Listing
                  key={listing.title || String(index)}
                  code={listing}
                  marks={index === 0 ? marksOf(of) : undefined}
                />
              ))}
              {feedback.solution ? (
                <div>
                  <p className="sub">Fixed</p>
                  <Listing code={feedback.solution} />
                </div>
              ) : null}
            </div>
          </details>
        ) : null}
        <SolvedCode result={result} run={of.result?.run ?? null} />
        <PassageLink feedback={feedback} />
      </div>
      <div className="stack">
        {model ? <Model model={model} /> : null}
        {feedback.lanesHtml ? <SteppableLanes html={feedback.lanesHtml} /> : null}
        <EachOption
          options={of.options}
          feedback={feedback}
          title={exercise.kind === 'spot' ? 'Each reason' : 'Each option'}
        />
        <WhenItComesBack result={result} />
        <ReportButton about={exercise} />
        {result.leech ? <Leech leech={result.leech} passage={feedback.passage} /> : null}
      </div>
    </div>
  );
}
