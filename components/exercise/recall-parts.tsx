/** The two halves of a recall's comparison: what the learner wrote, and the model answer with its points. */
import { Html } from '@/components/drawing/html';
import type { RecallModel } from '@/lib/core/exercise-view';
import { Listing } from './listing';

export function OwnAnswer({ text }: { text: string }) {
  return (
    <div>
      <p className="sub">Your answer</p>
      <p className="own">{text}</p>
    </div>
  );
}

export function Model({ model, headingId }: { model: RecallModel; headingId?: string }) {
  return (
    <>
      <div>
        <h2 className="sub" id={headingId} tabIndex={-1}>
          {model.modelHtml ? 'A full answer' : 'One way to do it'}
        </h2>
        {model.modelHtml ? <Html className="md" html={model.modelHtml} /> : null}
      </div>
      {model.code.map((code) => (
        <Listing key={code.title} code={code} />
      ))}
      {model.pointsHtml.length > 0 ? (
        <div>
          <p className="sub">It says</p>
          <ul className="points">
            {model.pointsHtml.map((point) => (
              <Html as="li" key={point} html={point} />
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
