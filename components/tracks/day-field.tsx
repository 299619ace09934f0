'use client';

/** The day of one lesson: a change counts when the field is left or Enter is pressed, so that the row does not jump while typing. */
import { useState } from 'react';

type Props = { id: string; label: string; day: number; most: number; onDay: (day: number) => void };

export function DayField({ id, label, day, most, onDay }: Props) {
  const [text, setText] = useState(String(day));
  // Not by an effect: for a moment the lessons would stand in their new order with their old days.
  const [last, setLast] = useState(day);
  if (last !== day) {
    setLast(day);
    setText(String(day));
  }
  const keep = () => {
    const wanted = Math.round(Number(text));
    if (wanted >= 1 && wanted <= most && wanted !== day) onDay(wanted);
    else setText(String(day));
  };
  return (
    <span className="day">
      <label htmlFor={id}>
        <span aria-hidden="true">day</span>
        <span className="vh">{label}</span>
      </label>
      <input
        id={id}
        data-part="day"
        className="input"
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          keep();
        }}
      />
    </span>
  );
}
