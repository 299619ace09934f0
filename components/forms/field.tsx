/** One labelled input with its hint and its error below. */
import type { InputHTMLAttributes, ReactNode } from 'react';
import { Glyph } from '@/components/drawing/glyph';

type Props = {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Stands at the end of the input: a button. */
  end?: ReactNode;
} & InputHTMLAttributes<HTMLInputElement>;

export function Field({ name, label, hint, error, end, ...input }: Props) {
  // An error says what the hint says, and what is wrong besides.
  const shownHint = error ? undefined : hint;
  const about = [shownHint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ');
  const box = (
    <input
      {...input}
      id={name}
      name={name}
      className="input"
      aria-invalid={error ? true : undefined}
      aria-describedby={about || undefined}
    />
  );
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {end ? (
        <div className="with-end">
          {box}
          {end}
        </div>
      ) : (
        box
      )}
      {error ? (
        <span className="err" id={`${name}-error`}>
          <Glyph kind="bad" label="Wrong" />
          <span>{error}</span>
        </span>
      ) : null}
      {shownHint ? (
        <span className="hint" id={`${name}-hint`}>
          {shownHint}
        </span>
      ) : null}
    </div>
  );
}
