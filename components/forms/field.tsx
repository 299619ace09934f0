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

/** `id` is the name unless told: two forms of a page may ask for the same. */
export function Field({ name, id = name, label, hint, error, end, ...input }: Props) {
  // An error says what the hint says, and what is wrong besides.
  const shownHint = error ? undefined : hint;
  const about = [shownHint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  const box = (
    <input
      {...input}
      id={id}
      name={name}
      className="input"
      aria-invalid={error ? true : undefined}
      aria-describedby={about || undefined}
    />
  );
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {end ? (
        <div className="with-end">
          {box}
          {end}
        </div>
      ) : (
        box
      )}
      {error ? (
        <span className="err" id={`${id}-error`}>
          <Glyph kind="bad" label="Wrong" />
          <span>{error}</span>
        </span>
      ) : null}
      {shownHint ? (
        <span className="hint" id={`${id}-hint`}>
          {shownHint}
        </span>
      ) : null}
    </div>
  );
}
