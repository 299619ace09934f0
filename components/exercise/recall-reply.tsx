'use client';

/** Recall: an answer in one's own words, kept on this device only, then the model answer beside it and a rating of oneself. */
import type { KeyboardEvent } from 'react';
import { Html } from '@/components/drawing/html';
import type { RecallModel } from '@/lib/core/exercise-view';
import { Listing } from './listing';
import type { Exercising } from './use-exercise';

export function RecallReply({ of }: { of: Exercising }) {
  const { baseId, draft, phase, comparison } = of;
  if (comparison) {
    return (
      <div className="compare">
        {draft.text.trim() ? <OwnAnswer text={draft.text} /> : null}
        <div className="stack">
          <Model model={comparison} headingId={`${baseId}-model`} />
        </div>
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) of.compare();
  };
  return (
    <div className="typed recall-text">
      <label htmlFor={`${baseId}-text`}>Your answer</label>
      <textarea
        id={`${baseId}-text`}
        className="input"
        rows={6}
        maxLength={4000}
        aria-describedby={`${baseId}-how`}
        readOnly={phase !== 'open'}
        value={draft.text}
        onChange={(event) => of.change({ ...draft, text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <p id={`${baseId}-how`} className="meta">
        It stays on this device. Compare it with the model answer, then say how it went.
      </p>
    </div>
  );
}

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
          A full answer
        </h2>
        <Html className="md" html={model.modelHtml} />
      </div>
      {model.code.map((code) => (
        <Listing key={code.title} code={code} />
      ))}
      <div>
        <p className="sub">It says</p>
        <ul className="points">
          {model.pointsHtml.map((point) => (
            <Html as="li" key={point} html={point} />
          ))}
        </ul>
      </div>
    </>
  );
}
