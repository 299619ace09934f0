/** One labelled choice out of a few, with its error below. */
import { Glyph } from '@/components/drawing/glyph';

type Props = {
  name: string;
  id: string;
  label: string;
  options: { value: string; word: string }[];
  hint?: string;
  error?: string | undefined;
};

export function SelectField({ name, id, label, options, hint, error }: Props) {
  const about = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="input" aria-invalid={error ? true : undefined} aria-describedby={about}>
        {options.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
      {error ? (
        <span className="err" id={`${id}-error`}>
          <Glyph kind="bad" label="Wrong" />
          <span>{error}</span>
        </span>
      ) : null}
      {hint && !error ? (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
}
