'use client';

/** Predict, typed: what the program does, in the learner's words. */
import type { KeyboardEvent } from 'react';
import type { Exercising } from './use-exercise';

export function TypedReply({ of }: { of: Exercising }) {
  const { baseId, draft, phase } = of;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!event.repeat) of.answer();
  };
  return (
    <div className="typed">
      <label htmlFor={`${baseId}-text`}>What happens?</label>
      <textarea
        id={`${baseId}-text`}
        className="input mono"
        rows={2}
        maxLength={4000}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        enterKeyHint="send"
        aria-describedby={`${baseId}-how`}
        readOnly={phase !== 'open'}
        value={draft.text}
        onChange={(event) => of.change({ ...draft, text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <p id={`${baseId}-how`} className="meta">
        Write what is printed; white space does not count. A panic is <code>panic: its message</code>, a program that
        blocks forever <code>deadlock</code>. <span className="only-wide">Shift and Enter begin a new line.</span>
      </p>
    </div>
  );
}
