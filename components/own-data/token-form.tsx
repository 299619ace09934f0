'use client';

/** Makes an access token and shows its text, this once. */
import { useState } from 'react';
import { freshId } from '@/components/api/fresh-id';
import { Glyph } from '@/components/drawing/glyph';
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';
import type { MadeToken } from '@/lib/core/data-schemas';
import { MadeTokenText } from './made-token-text';

type Props = {
  scopes: { id: string; text: string }[];
  lifetimes: readonly number[];
  onMade: (token: MadeToken) => void;
};

export function TokenForm({ scopes, lifetimes, onMade }: Props) {
  // A double click sends the same id, and makes one token.
  const [id, setId] = useState(freshId);
  const [made, setMade] = useState<MadeToken | null>(null);
  const { errors, problem, isSending, formProps } = useForm<MadeToken>({
    method: 'PUT',
    path: `tokens/${id}`,
    body: (values) => ({
      name: (values.name ?? '').trim(),
      scopes: scopes.map((scope) => scope.id).filter((scope) => values[`scope ${scope}`] !== undefined),
      days: Number(values.days),
    }),
    onDone: (token, form) => {
      setMade(token);
      setId(freshId());
      form?.reset();
      onMade(token);
    },
  });
  return (
    <>
      {made ? <MadeTokenText key={made.id} name={made.name} text={made.text} /> : null}
      <form className="form" {...formProps}>
        <FormProblem text={problem} />
        <Field
          name="name"
          label="Name"
          required
          maxLength={80}
          autoComplete="off"
          hint="What it is for, such as “backup script”."
          error={errors.name}
        />
        <fieldset className="choices" name="scopes" aria-describedby={errors.scopes ? 'scopes-error' : undefined}>
          <legend>What it may do</legend>
          {scopes.map((scope) => (
            <label key={scope.id} className="check">
              <input type="checkbox" name={`scope ${scope.id}`} />
              <span>
                {scope.text} <span className="mono meta">{scope.id}</span>
              </span>
            </label>
          ))}
          {errors.scopes ? (
            <span className="err" id="scopes-error" role="alert" tabIndex={-1}>
              <Glyph kind="bad" label="Wrong" />
              <span>{errors.scopes}</span>
            </span>
          ) : null}
        </fieldset>
        <fieldset className="choices">
          <legend>How long it holds</legend>
          <div className="row">
            {lifetimes.map((days, index) => (
              <label key={days} className="check">
                <input type="radio" name="days" value={days} defaultChecked={index === 0} />
                {days} days
              </label>
            ))}
          </div>
        </fieldset>
        <div>
          <button type="submit" className="btn primary" aria-disabled={isSending}>
            {isSending ? 'Making it' : 'Make a token'}
          </button>
        </div>
      </form>
    </>
  );
}
