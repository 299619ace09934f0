'use client';

/** The editor of a track: its name, its lessons with their days; before people under way are moved it shows how. */
import { useEffect, useRef, useState } from 'react';
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import type { TrackPreview } from '@/lib/core/track-schemas';
import { ChosenLessons } from './chosen-lessons';
import { sameItems, withLessons } from './edit-items';
import { type CourseUnitLessons, LessonPicker } from './lesson-picker';
import { SpreadField } from './spread-field';
import { TrackPreviewList } from './track-preview';
import { useLeaveGuard } from './use-leave-guard';
import { type TrackText, useTrackEdit } from './use-track-edit';
import { useTrackSave } from './use-track-save';

type Props = {
  teamId: string;
  units: CourseUnitLessons[];
  start: TrackText;
  /** The track that is changed, without which a new one is made: of a built-in one, where `source` says so. */
  track: { id: string; version: number; people: number } | null;
  source: string | null;
};

export function TrackEditor({ teamId, units, start, track, source }: Props) {
  const [edit, dispatch] = useTrackEdit(start);
  const { name, summary, items, past } = edit;
  const [said, setSaid] = useState('');
  const hasChanges =
    name !== start.name || summary !== start.summary || !sameItems(items, start.items) || (!track && past.length > 0);
  const letGo = useLeaveGuard(hasChanges);
  const saving = useTrackSave({ teamId, track, source, letGo });
  const { errors, problem, isBusy, isStale } = saving;
  const titles = new Map(units.flatMap((unit) => unit.lessons.map((lesson) => [lesson.id, lesson.title] as const)));
  const titleOf = (lessonId: string) => titles.get(lessonId) ?? lessonId;
  const text: TrackText = { name: name.trim(), summary: summary.trim(), items };
  const change = (changed: TrackText['items'], what: string) => dispatch({ type: 'items', items: changed, what });
  const last = past.at(-1);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (errors) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus();
  }, [errors]);

  const save = () => {
    const mustPreview = track !== null && track.people > 0 && !sameItems(items, start.items);
    void (mustPreview ? saving.preview(text) : saving.save(text));
  };
  return (
    <form
      ref={form}
      className="stack track-editor"
      noValidate
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="form">
        <Field
          name="name"
          label="Name"
          autoComplete="off"
          maxLength={80}
          required
          value={name}
          onChange={(event) => dispatch({ type: 'text', change: { name: event.currentTarget.value } })}
          error={errors?.name}
        />
        <Field
          name="summary"
          label="Summary"
          autoComplete="off"
          maxLength={200}
          hint="A sentence for those who are on it."
          value={summary}
          onChange={(event) => dispatch({ type: 'text', change: { summary: event.currentTarget.value } })}
          error={errors?.summary}
        />
      </div>
      <div className="two-lists">
        <section aria-labelledby="chosen-title">
          <h2 id="chosen-title">{items.length === 1 ? '1 lesson' : `${items.length} lessons`}</h2>
          <p className="side" id="chosen-hint">
            {items.length === 0
              ? 'Add lessons from the course.'
              : 'Each is due at the end of its working day. Drag them, or move them by Alt and the arrow keys; days stay with their places.'}
          </p>
          <div className="row tools">
            <SpreadField items={items} onSpread={change} onSay={setSaid} />
            <button
              type="button"
              className="btn quiet"
              aria-disabled={!last}
              onClick={() => {
                if (!last) return;
                dispatch({ type: 'undo' });
                setSaid(`Taken back: ${last.what}`);
              }}
            >
              Undo{last ? <span className="vh">: {last.what}</span> : null}
            </button>
          </div>
          {errors?.items ? <FormProblem text={errors.items} /> : null}
          <ChosenLessons items={items} titleOf={titleOf} onChange={change} onSay={setSaid} />
        </section>
        <section aria-labelledby="picker-title">
          <h2 id="picker-title">The course</h2>
          <LessonPicker
            units={units}
            chosen={new Set(items.map(({ lessonId }) => lessonId))}
            onAdd={(ids) => {
              const what = ids.length === 1 ? `${titleOf(ids[0] ?? '')} added` : `${ids.length} lessons added`;
              change(withLessons(items, ids), what);
              setSaid(what);
            }}
          />
        </section>
      </div>
      <p className="vh" role="status">
        {said}
      </p>
      <div className="stack save-bar">
        <FormProblem text={problem} />
        {isStale && track ? (
          <div className="row">
            <a className="btn" href={`/teams/${teamId}/tracks/${track.id}/edit`} target="_blank" rel="noreferrer">
              See how it stands
            </a>
            <button type="button" className="btn quiet" onClick={() => void saving.overwrite(text)}>
              Save mine all the same
            </button>
          </div>
        ) : null}
        <div className="row">
          <button type="submit" className="btn primary" aria-disabled={isBusy}>
            {track ? 'Save' : 'Make the track'}
          </button>
          <a className="btn quiet" href={track ? `/teams/${teamId}/tracks/${track.id}` : `/teams/${teamId}`}>
            Cancel
          </a>
          {track && track.people > 0 ? (
            <span className="meta">
              {track.people === 1 ? '1 person is' : `${track.people} people are`} on it. You see what changes for them
              before anything is saved.
            </span>
          ) : null}
        </div>
      </div>
      <PreviewDialog
        preview={saving.shown}
        isBusy={isBusy}
        onSave={() => void saving.save(text)}
        onClose={saving.closePreview}
      />
    </form>
  );
}

type DialogProps = {
  preview: TrackPreview | null;
  isBusy: boolean;
  onSave: () => void;
  onClose: () => void;
};

function PreviewDialog({ preview, isBusy, onSave, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (preview) dialog.current?.showModal();
    else dialog.current?.close();
  }, [preview]);
  return (
    <dialog ref={dialog} aria-labelledby="preview-title" onClose={onClose} className="preview">
      <div className="stack">
        <h2 id="preview-title">What this changes for those under way</h2>
        {preview ? <TrackPreviewList preview={preview} /> : null}
        <div className="row">
          <button type="button" className="btn primary" aria-disabled={isBusy} onClick={onSave}>
            Save
          </button>
          <button type="button" className="btn quiet" onClick={onClose}>
            Cancel
          </button>
        </div>
      </div>
    </dialog>
  );
}
