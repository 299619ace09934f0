'use client';

/** Brings a history in: the file is looked at first, and taken in once that was confirmed. */
import { type FormEvent, useRef, useState } from 'react';
import type { Failure } from '@/components/api/call';
import { Glyph } from '@/components/drawing/glyph';
import { Field } from '@/components/forms/field';
import type { ImportReport } from '@/lib/core/data-schemas';
import { ImportFacts } from './import-facts';
import { sendFile } from './send-file';

type Step = { at: 'choose' } | { at: 'confirm' | 'done'; file: File; report: ImportReport };

export function ImportForm({ longestBytes }: { longestBytes: number }) {
  const [step, setStep] = useState<Step>({ at: 'choose' });
  const [error, setError] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [takesSettings, setTakesSettings] = useState(false);
  const result = useRef<HTMLElement>(null);
  const chosen = useRef<HTMLFormElement>(null);

  const refuse = (message: string) => {
    setError(message);
    setStep({ at: 'choose' });
    requestAnimationFrame(() => chosen.current?.querySelector('input')?.focus());
  };
  const send = async (path: string, file: File, next: 'confirm' | 'done') => {
    if (isBusy) return;
    setIsBusy(true);
    setError('');
    const reply = await sendFile<ImportReport>(path, file);
    setIsBusy(false);
    if (!reply.ok) {
      refuse(messageOf(reply));
      return;
    }
    setStep({ at: next, file, report: reply.data });
    requestAnimationFrame(() => result.current?.focus());
  };
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get('file');
    if (!(file instanceof File) || file.size === 0) refuse('Choose the file first.');
    else if (file.size > longestBytes) refuse(`This file is larger than ${longestBytes / 1_000_000} MB.`);
    else void send('import/check', file, 'confirm');
  };

  if (step.at === 'choose') {
    return (
      <form className="form" ref={chosen} onSubmit={look} noValidate method="post">
        <Field
          name="file"
          label="Export file"
          type="file"
          accept="application/json,.json"
          hint={`A JSON file that “Download everything” made, at most ${longestBytes / 1_000_000} MB.`}
          error={error || undefined}
        />
        <div>
          <button type="submit" className="btn" aria-disabled={isBusy}>
            {isBusy ? 'Reading the file' : 'Look at the file'}
          </button>
        </div>
      </form>
    );
  }

  const { report, file } = step;
  const isNothingNew =
    report.attempts.fresh + report.revocations.fresh + report.resets.fresh + report.openPresentations.fresh === 0;
  return (
    <section className="stack" ref={result} tabIndex={-1} aria-label="What the file holds">
      {step.at === 'done' ? (
        <p role="status">
          <Glyph kind="good" label="Done" /> {counted(report.attempts.fresh, 'answer')} came in. You have{' '}
          {counted(report.cards, 'card')} now.
        </p>
      ) : null}
      <ImportFacts report={report} />
      {step.at === 'confirm' ? (
        <>
          {isNothingNew ? <p>All of its history is here already.</p> : null}
          <label className="check">
            <input
              type="checkbox"
              checked={takesSettings}
              onChange={(event) => setTakesSettings(event.target.checked)}
            />
            Take its settings too: time zone, daily limits, looks
          </label>
          <div className="row">
            <button
              type="button"
              className="btn"
              aria-disabled={isBusy}
              onClick={() => void send(`import?settings=${takesSettings ? 'take' : 'keep'}`, file, 'done')}
            >
              {isBusy ? 'Taking it in' : 'Take it in'}
            </button>
            <button type="button" className="btn quiet" onClick={() => setStep({ at: 'choose' })}>
              Cancel
            </button>
          </div>
        </>
      ) : (
        <div className="row">
          <a className="btn" href="/course">
            To the course
          </a>
        </div>
      )}
    </section>
  );
}

const counted = (count: number, one: string) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** Each place in the file that is wrong, the first few of them. */
function messageOf({ code, fields, message }: Failure): string {
  if (code !== 'invalid' || fields.length === 0) return message;
  const places = fields.slice(0, 3).map(({ path, message: what }) => `${path}: ${what}`);
  const more = fields.length > places.length ? ` And ${fields.length - places.length} more.` : '';
  return `Nothing was taken in, because the file is not right. ${places.join('. ')}.${more}`;
}
