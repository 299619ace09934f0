'use client';

/** A link that is shown this once, to be copied. */
import { useEffect, useId, useRef } from 'react';

/** `takesFocus`: it is what has just been asked for. */
type Props = { url: string; label: string; hint?: string; takesFocus?: boolean };

export function LinkText({ url, label, hint, takesFocus = false }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="with-end">
        <input
          id={id}
          ref={input}
          className="input mono"
          readOnly
          value={url}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="btn" onClick={() => void copy(url)}>
          Copy<span className="vh"> {label}</span>
        </button>
      </div>
      {hint ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}

/** Where the browser does not allow it, the link is there to be copied by hand. */
const copy = (text: string) => navigator.clipboard?.writeText(text).catch(() => undefined);
