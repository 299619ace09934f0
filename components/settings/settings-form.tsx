'use client';

/** All settings in one form: what the day is, how much of it, how well to remember, and how the site looks and listens. */
import { useState } from 'react';
import { putOn } from '@/components/account/preferences';
import { Field } from '@/components/forms/field';
import { FormProblem } from '@/components/forms/form-problem';
import { useForm } from '@/components/forms/use-form';
import type { RetentionPreview, Settings } from '@/lib/core/settings-schemas';
import { Choice } from './choice';
import { RetentionField } from './retention-field';
import { ZoneField } from './zone-field';

type Props = { settings: Settings; preview: RetentionPreview; retentionRange: { least: number; most: number } };

const hours = Array.from({ length: 13 }, (_, hour) => ({
  value: String(hour),
  name: `${String(hour).padStart(2, '0')}:00`,
}));

export function SettingsForm({ settings, preview, retentionRange }: Props) {
  const [isSaved, setIsSaved] = useState(false);
  const { errors, problem, isSending, formProps } = useForm<Settings>({
    path: 'settings',
    method: 'PUT',
    body: (values) => ({
      timeZone: values.timeZone?.trim(),
      dayStartHour: Number(values.dayStartHour),
      minutesPerDay: numberOf(values.minutesPerDay),
      newPerDay: numberOf(values.newPerDay),
      desiredRetention: Number(values.desiredRetention) / 100,
      theme: values.theme,
      usesLetterKeys: values.usesLetterKeys === 'on',
    }),
    onDone: (saved) => {
      putOn(saved);
      setIsSaved(true);
    },
  });
  return (
    <form className="settings" {...formProps} onChange={() => setIsSaved(false)}>
      <FormProblem text={problem} />
      <fieldset>
        <legend>Your day</legend>
        <ZoneField value={settings.timeZone} error={errors.timeZone} />
        <div className="field">
          <label htmlFor="dayStartHour">Your day starts at</label>
          <select id="dayStartHour" name="dayStartHour" className="input short" defaultValue={settings.dayStartHour}>
            {hours.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
          <span className="hint">What you answer before that hour counts for the day before.</span>
        </div>
        <Field
          name="minutesPerDay"
          label="Minutes a day"
          type="number"
          inputMode="numeric"
          min={3}
          max={240}
          required
          defaultValue={settings.minutesPerDay}
          hint="A session is as long as this; a backlog is spread over days."
          error={errors.minutesPerDay}
        />
        <Field
          name="newPerDay"
          label="New patterns a day"
          type="number"
          inputMode="numeric"
          min={0}
          max={50}
          required
          defaultValue={settings.newPerDay}
          hint="At most so many come in reviews. Lessons you open yourself are not held back."
          error={errors.newPerDay}
        />
        <p className="meta">
          Reviews that are scheduled keep their time. From your next answer on, days are counted the new way; what you
          have done stays on the day on which you did it.
        </p>
      </fieldset>
      <fieldset>
        <legend>How well to remember</legend>
        <RetentionField preview={preview} range={retentionRange} error={errors.desiredRetention} />
      </fieldset>
      <fieldset>
        <legend>Look and keys</legend>
        <Choice
          name="theme"
          label="Theme"
          value={settings.theme}
          options={[
            { value: 'system', name: 'As the system' },
            { value: 'light', name: 'Light' },
            { value: 'dark', name: 'Dark' },
          ]}
        />
        <label className="check">
          <input type="checkbox" name="usesLetterKeys" defaultChecked={settings.usesLetterKeys} />
          Use single letters and digits as keys
        </label>
      </fieldset>
      <div className="row">
        <button type="submit" className="btn primary" aria-disabled={isSending}>
          {isSending ? 'Saving' : 'Save'}
        </button>
        <span role="status">{isSaved ? 'Saved.' : ''}</span>
      </div>
    </form>
  );
}

/** Something that is no number is refused by the server, with the field's name. */
const numberOf = (value: string | undefined) => (value && /^\d+$/.test(value.trim()) ? Number(value) : value);
