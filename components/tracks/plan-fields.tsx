'use client';

/** From which day, on which weekdays and how fast somebody learns by a track, and when that ends. */
import type { Pause, TrackItem } from '@/lib/core/track-plan';
import {
  dateText,
  endDay,
  isDay,
  later,
  mondayFrom,
  type PlanChoice,
  paceWords,
  weekdayNames,
  weekdaysText,
} from './plan-words';

type Props = {
  /** Before the ids of the fields: two may stand on a page. */
  id: string;
  plan: PlanChoice;
  onChange: (plan: PlanChoice) => void;
  items: readonly TrackItem[];
  pauses?: readonly Pause[];
  today: string;
  errors: Record<string, string>;
};

export function PlanFields({ id, plan, onChange, items, pauses = [], today, errors }: Props) {
  const { startDay, workingDays, pacePercent } = plan;
  const monday = mondayFrom(later(today, 1));
  const toggle = (number: number) => {
    const days = new Set([...workingDays].map(Number));
    if (!days.delete(number)) days.add(number);
    onChange({ ...plan, workingDays: [1, 2, 3, 4, 5, 6, 7].filter((one) => days.has(one)).join('') });
  };
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-start`}>Start</label>
        <div className="row">
          <input
            id={`${id}-start`}
            type="date"
            className="input date"
            value={startDay}
            aria-invalid={errors.startDay ? true : undefined}
            aria-describedby={`${id}-end`}
            onChange={(event) => onChange({ ...plan, startDay: event.currentTarget.value })}
          />
          {startDay === today ? null : (
            <button type="button" className="btn quiet" onClick={() => onChange({ ...plan, startDay: today })}>
              Today
            </button>
          )}
          {startDay === monday ? null : (
            <button type="button" className="btn quiet" onClick={() => onChange({ ...plan, startDay: monday })}>
              Next Monday
            </button>
          )}
        </div>
        {errors.startDay ? <span className="err">{errors.startDay}</span> : null}
      </div>
      <fieldset className="field weekdays">
        <legend>Working days</legend>
        <div>
          {weekdayNames.map((name, index) => (
            <label key={name}>
              <input
                type="checkbox"
                className="vh"
                checked={workingDays.includes(String(index + 1))}
                onChange={() => toggle(index + 1)}
              />
              <span aria-hidden="true">{name.slice(0, 2)}</span>
              <span className="vh">{name}</span>
            </label>
          ))}
        </div>
        <span className={workingDays === '' ? 'err' : 'hint'}>
          {workingDays === '' ? 'Choose at least one day.' : `Counts ${weekdaysText(workingDays)}.`}
        </span>
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-pace`}>Pace</label>
        <select
          id={`${id}-pace`}
          className="input"
          value={pacePercent}
          onChange={(event) => onChange({ ...plan, pacePercent: Number(event.currentTarget.value) })}
        >
          {Object.entries(paceWords).map(([pace, words]) => (
            <option key={pace} value={pace}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <p className="end-day" id={`${id}-end`} aria-live="polite">
        {endText(plan, items, pauses)}
      </p>
    </>
  );
}

function endText(plan: PlanChoice, items: readonly TrackItem[], pauses: readonly Pause[]): string {
  if (!isDay(plan.startDay) || plan.workingDays === '') return 'The end shows when start and days are chosen.';
  const day = items.reduce((most, item) => Math.max(most, item.day), 1);
  const last = endDay(plan, pauses, day);
  return last ? `The last lesson is due on ${dateText(last)}.` : 'The end is open while the pause is.';
}
