'use client';

/** The text of a token that was just made: the only time that it is shown. */
import { useEffect, useRef, useState } from 'react';
import { Field } from '@/components/forms/field';

export function MadeTokenText({ name, text }: { name: string; text: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => frame.current?.querySelector('input')?.select(), []);

  const copy = async () => {
    const input = frame.current?.querySelector('input');
    input?.select();
    try {
      await navigator.clipboard.writeText(text);
      setIsCopied(true);
    } catch {
      // Not allowed here, as over plain http: it stands selected.
    }
  };
  return (
    <div ref={frame}>
      <Field
        name="token-text"
        label={`Token “${name}”`}
        readOnly
        value={text}
        autoComplete="off"
        spellCheck={false}
        hint={isCopied ? 'Copied.' : 'Copy it now: it is shown this once.'}
        end={
          <button type="button" className="btn" onClick={() => void copy()}>
            Copy
          </button>
        }
      />
    </div>
  );
}
