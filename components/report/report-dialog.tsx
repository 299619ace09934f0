'use client';

/** The dialog in which a learner says what is wrong with an exercise. What was written stays until it has arrived. */
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { call } from '@/components/api/call';
import { freshId } from '@/components/api/fresh-id';
import { readStored, writeStored } from '@/components/api/stored';
import { Glyph } from '@/components/drawing/glyph';
import { FormProblem } from '@/components/forms/form-problem';
import type { ReportTopic } from '@/lib/core/problem-report-schemas';
import type { ReportAbout } from './report-button';

const topics: [ReportTopic, string][] = [
  ['wrong-fact', 'Something said here is not true'],
  ['wrong-key', 'My answer should count as right'],
  ['unclear', 'I cannot tell what is asked'],
  ['typo', 'A slip in the text or code'],
  ['other', 'Something else'],
];
const [fewest, most] = [10, 2000];

type Draft = { id: string; topic: ReportTopic | ''; text: string };
const emptyDraft = (): Draft => ({ id: freshId(), topic: '', text: '' });

export function ReportDialog({ about, onClose }: { about: ReportAbout; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const key = `go-routine.report.${about.exerciseId}`;
  const [draft, setDraft] = useState(() => readStored<Draft>('session', key) ?? emptyDraft());
  const [errors, setErrors] = useState<{ topic?: string; text?: string }>({});
  const [problem, setProblem] = useState('');
  const [phase, setPhase] = useState<'open' | 'sending' | 'sent'>('open');

  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  useEffect(() => {
    if (phase === 'sent') dialog.current?.querySelector<HTMLElement>('button')?.focus();
  }, [phase]);

  /** Another text is another report: under the id of one that may have arrived it would be refused. */
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part, id: freshId() };
    setDraft(next);
    writeStored('session', key, next);
  };

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (phase === 'sending') return;
    const text = draft.text.trim();
    const wrong = {
      ...(draft.topic ? {} : { topic: 'Pick what it is about.' }),
      ...(text.length < fewest
        ? { text: `Write at least ${fewest} characters: what is wrong, and how you know.` }
        : {}),
      ...(text.length > most ? { text: `Write at most ${most.toLocaleString('en')} characters.` } : {}),
    };
    setErrors(wrong);
    setProblem('');
    if (wrong.topic || wrong.text) {
      const field = wrong.topic ? 'input' : 'textarea';
      dialog.current?.querySelector<HTMLElement>(field)?.focus();
      return;
    }
    setPhase('sending');
    const reply = await call('POST', 'problem-reports', {
      ...{ exerciseId: about.exerciseId, contentHash: about.contentHash },
      ...{ id: draft.id, topic: draft.topic, text },
    });
    if (reply.ok) {
      writeStored('session', key, null);
      setPhase('sent');
      return;
    }
    setPhase('open');
    setProblem(reply.mayRetry ? `${reply.message} What you wrote is kept.` : reply.message);
  };

  return (
    <dialog ref={dialog} className="report-dialog" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{phase === 'sent' ? 'Thank you' : 'Report a problem'}</h2>
      {phase === 'sent' ? (
        <form method="dialog" className="form">
          <p>Your report is with the people who run this course. They see what you wrote, not your answers.</p>
          <div className="row">
            <button type="submit" className="btn primary">
              Close
            </button>
          </div>
        </form>
      ) : (
        <form className="form" onSubmit={(event) => void send(event)} noValidate>
          <Topics id={id} topic={draft.topic} error={errors.topic} onPick={(topic) => change({ topic })} />
          <div className="field">
            <label htmlFor={`${id}-text`}>What is wrong, and how do you know?</label>
            <textarea
              id={`${id}-text`}
              className="input"
              rows={5}
              value={draft.text}
              aria-invalid={errors.text ? true : undefined}
              aria-describedby={`${id}-about`}
              onChange={(event) => change({ text: event.target.value })}
            />
            <span id={`${id}-about`}>
              {errors.text ? <FieldError text={errors.text} /> : null}
              <span className="hint">{draft.text.trim().length.toLocaleString('en')} of 2,000 characters</span>
            </span>
          </div>
          <FormProblem text={problem} />
          <div className="row">
            <button type="submit" className="btn primary" aria-disabled={phase === 'sending'}>
              {phase === 'sending' ? 'Sending' : 'Send'}
            </button>
            <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
              Cancel
            </button>
          </div>
        </form>
      )}
    </dialog>
  );
}

type TopicsProps = {
  id: string;
  topic: ReportTopic | '';
  error: string | undefined;
  onPick: (topic: ReportTopic) => void;
};

function Topics({ id, topic, error, onPick }: TopicsProps) {
  return (
    <fieldset className="topics" aria-describedby={error ? `${id}-topic-error` : undefined}>
      <legend>What is it about?</legend>
      {topics.map(([value, words]) => (
        <label className="check" key={value}>
          <input
            type="radio"
            name={`${id}-topic`}
            value={value}
            checked={topic === value}
            aria-invalid={error ? true : undefined}
            onChange={() => onPick(value)}
          />
          {words}
        </label>
      ))}
      {error ? <FieldError id={`${id}-topic-error`} text={error} /> : null}
    </fieldset>
  );
}

function FieldError({ id, text }: { id?: string; text: string }) {
  return (
    <span className="err" id={id}>
      <Glyph kind="bad" label="Wrong" />
      <span>{text}</span>
    </span>
  );
}
