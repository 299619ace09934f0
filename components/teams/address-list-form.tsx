'use client';

/** The addresses, typed, pasted or out of a file, and as what they are invited. Nothing is sent from here. */
import { type ChangeEvent, useState } from 'react';
import { Glyph } from '@/components/drawing/glyph';
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';
import type { AddressRow } from '@/lib/core/team-schemas';
import type { MailWish } from './invite-list';
import { type InvitedAs, InvitedAsFields, invitedAs } from './invited-as';

type Props = InvitedAs & {
  teamId: string;
  text: string;
  onText: (text: string) => void;
  onPreview: (rows: AddressRow[], wish: MailWish) => void;
};

const longestFileBytes = 100_000;
const wishOf = (values: Record<string, string>): MailWish => ({
  ...invitedAs(values),
  expiresInDays: Number(values.expiresInDays),
});

export function AddressListForm({ teamId, text, onText, onPreview, ...as }: Props) {
  const [fileProblem, setFileProblem] = useState('');
  const { errors, problem, isSending, formProps } = useForm<{ rows: AddressRow[] }>({
    path: `teams/${teamId}/invitations/preview`,
    body: (values) => ({ text, ...wishOf(values) }),
    onDone: ({ rows }, form) => {
      const values = Object.fromEntries([...new FormData(form ?? undefined)].map(([name, one]) => [name, String(one)]));
      onPreview(rows, wishOf(values));
    },
  });
  const read = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    setFileProblem('');
    if (!file) return;
    if (file.size > longestFileBytes) setFileProblem('This file is larger than a list of 200 addresses.');
    else onText(await file.text());
    currentTarget.value = '';
  };
  const about = errors.text ? 'addresses-error' : 'addresses-hint';
  return (
    <form className="form" {...formProps}>
      <FormProblem text={problem} />
      <div className="field">
        <label htmlFor="addresses">Addresses</label>
        <textarea
          id="addresses"
          name="text"
          className="input"
          rows={4}
          autoCapitalize="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          aria-invalid={errors.text ? true : undefined}
          aria-describedby={about}
        />
        {errors.text ? (
          <span className="err" id="addresses-error">
            <Glyph kind="bad" label="Wrong" />
            <span>{errors.text}</span>
          </span>
        ) : (
          <span className="hint" id="addresses-hint">
            One or more, at most 200: a line each, or as a CSV file has them. You look through them before anything is
            sent.
          </span>
        )}
      </div>
      <div className="field">
        <label htmlFor="address-file">Or out of a CSV file</label>
        <input
          id="address-file"
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          className="input file"
          aria-describedby={fileProblem ? 'address-file-error' : undefined}
          onChange={(event) => void read(event)}
        />
        {fileProblem ? (
          <span className="err" id="address-file-error" role="alert">
            <Glyph kind="bad" label="Wrong" />
            <span>{fileProblem}</span>
          </span>
        ) : null}
      </div>
      <InvitedAsFields id="mail" {...as} errors={errors} />
      <Field
        name="expiresInDays"
        id="mail-days"
        label="Days that they have"
        type="number"
        inputMode="numeric"
        defaultValue="14"
        min={1}
        max={90}
        required
        error={errors.expiresInDays}
      />
      <div>
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'Looking' : 'Look through the list'}
        </button>
      </div>
    </form>
  );
}
