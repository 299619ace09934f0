/** What was right and what was not, as one heading and the explanation. */

import { Glyph } from '@/components/drawing/glyph';
import { Html } from '@/components/drawing/html';
import type { AttemptResult } from '@/lib/core/api-schemas';

const frames = { right: 'verdict ok', wrong: 'verdict', revealed: 'verdict shown' };

/** The heading can take the focus: it is where the learner goes after an answer. */
export function Verdict({
  result,
  headingId,
  as: Heading,
}: {
  result: AttemptResult;
  headingId: string;
  as: 'h1' | 'h2' | 'h3';
}) {
  const { outcome, feedback } = result;
  return (
    <div className={frames[outcome]}>
      {outcome === 'revealed' ? null : (
        <Glyph kind={outcome === 'right' ? 'good' : 'bad'} label={outcome === 'right' ? 'Right' : 'Wrong'} />
      )}
      <div className="md">
        <Heading id={headingId} tabIndex={-1}>
          {result.headline}
        </Heading>
        {feedback.refutationHtml ? <Html html={feedback.refutationHtml} /> : null}
        <Html className="md" html={feedback.explanationHtml} />
      </div>
    </div>
  );
}
