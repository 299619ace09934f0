'use client';

/** Recall: an answer in one's own words, kept on this device only, then the model answer beside it and a rating of oneself. */
import type { KeyboardEvent } from 'react';
import { Model, OwnAnswer } from './recall-parts';
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
