/** Code that was run, in the feedback. Apart from its other parts: the home page has those, and never this one. */

import { RunReport } from '@/components/code/run-report';
import { Html } from '@/components/drawing/html';
import type { AttemptResult } from '@/lib/core/api-schemas';
import type { RunResult } from '@/lib/core/run-schemas';
import { Difference, Listing } from './listing';
import { lateScript, useLate } from './use-late';

const lateLanes = lateScript(() => import('@/components/code/run-lanes').then((module) => module.RunLanes));

type Feedback = AttemptResult['feedback'];

/** Code that was run: why it did not pass, how it differs from the author's, that one as a whole, and what is nearly right. */
export function SolvedCode({ result, run }: { result: AttemptResult; run: RunResult | null }) {
  const { solutions = [], misses = [], comparedWith } = result.feedback;
  const isRight = result.outcome === 'right';
  // The answer is the run that decided it.
  const isRun = comparedWith === 'run' && result.outcome !== 'revealed';
  const RunLanes = useLate(lateLanes, isRun);
  if (solutions.length === 0) return null;
  return (
    <>
      {/* A run of another page may have decided it: what came of that one is not known here. */}
      {run?.id === result.id && !isRight ? <RunReport result={run} /> : null}
      {RunLanes && isRun ? <RunLanes key={result.id} presentationId={result.presentationId} runId={result.id} /> : null}
      {solutions.map((solution) => (
        <Solution key={solution.title} solution={solution} isOwn={comparedWith === 'run'} isRight={isRight} />
      ))}
      {misses.length > 0 ? (
        <details>
          <summary>Nearly right</summary>
          <ul className="misses">
            {misses.map((why) => (
              <Html key={why} as="li" html={why} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

type SolutionProps = { solution: NonNullable<Feedback['solutions']>[number]; isOwn: boolean; isRight: boolean };

function Solution({ solution, isOwn, isRight }: SolutionProps) {
  const { diff, title, lines } = solution;
  const isSame = diff?.length === 0;
  if (!diff || (isSame && !isOwn)) {
    return (
      <div>
        <p className="sub">One way to do it</p>
        <Listing code={solution} />
      </div>
    );
  }
  return (
    <div className="stack">
      {isSame ? (
        <p className="side">{title}: your code and the author’s are the same, line by line.</p>
      ) : (
        <div>
          <p className="sub">{isOwn && isRight ? 'Another way: both pass' : 'One way to do it'}</p>
          <Difference title={title} lines={diff} note={isOwn ? '− yours, + the author’s' : '− as given, + solved'} />
        </div>
      )}
      <details data-key="c">
        <summary>
          {isSame ? 'The whole file' : 'The whole file, solved'}, {lines.length} lines
        </summary>
        <Listing code={solution} />
      </details>
    </div>
  );
}
