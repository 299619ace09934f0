'use client';

/** The lessons of a track in their order, each with its day: moved by drag, by buttons, or by Alt and the arrow keys. */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { TrackItem } from '@/lib/core/track-plan';
import { DayField } from './day-field';
import { dayPlace, longestTrackDays, moveLesson, withDay, withoutLesson } from './edit-items';

type Props = {
  items: TrackItem[];
  titleOf: (lessonId: string) => string;
  onChange: (items: TrackItem[], what: string) => void;
  /** For screen readers: what has just happened. */
  onSay: (text: string) => void;
};

export function ChosenLessons({ items, titleOf, onChange, onSay }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<{ id: string; over: number } | null>(null);

  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(selector)?.focus());
  const move = (id: string, to: number, focusOn?: string) => {
    const at = Math.max(0, Math.min(items.length - 1, to));
    const moved = moveLesson(items, id, at);
    onChange(moved, `${titleOf(id)} moved`);
    onSay(`${titleOf(id)}: place ${at + 1} of ${items.length}, day ${moved[at]?.day}`);
    if (focusOn) focusSoon(`[data-lesson="${id}"] ${focusOn}`);
  };
  const remove = (id: string, index: number) => {
    onChange(withoutLesson(items, id), `${titleOf(id)} removed`);
    onSay(`${titleOf(id)} removed`);
    const next = items[index + 1] ?? items[index - 1];
    if (next) focusSoon(`[data-lesson="${next.lessonId}"] .remove`);
  };
  const setDay = (id: string, day: number) => {
    const changed = withDay(items, id, day);
    const at = changed.findIndex(({ lessonId }) => lessonId === id);
    onChange(changed, `the day of ${titleOf(id)}`);
    onSay(`${titleOf(id)}: day ${changed[at]?.day}, place ${at + 1} of ${items.length}`);
  };
  const onKey = (event: KeyboardEvent, id: string, index: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const from = (event.target as HTMLElement).dataset.part;
    move(id, index + (event.key === 'ArrowUp' ? -1 : 1), from ? `[data-part="${from}"]` : undefined);
  };

  /** The place whose row the pointer is over; beyond an end is the end. */
  const placeAt = (y: number): number => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const below = rows.findIndex(({ bottom }) => y < bottom);
    return below < 0 ? rows.length - 1 : below;
  };
  const grip = (id: string, index: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged({ id, over: index });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragged?.id !== id) return;
      scrollAtEdge(event.clientY);
      setDragged({ id, over: placeAt(event.clientY) });
    },
    onPointerUp: () => {
      if (dragged?.id !== id) return;
      setDragged(null);
      if (dragged.over !== index) move(id, dragged.over);
    },
    onPointerCancel: () => setDragged(null),
  });

  return (
    <ol className="chosen" ref={list} aria-label="Lessons of the track, in order" aria-describedby="chosen-hint">
      {items.map(({ lessonId: id, day }, index) => {
        const title = titleOf(id);
        return (
          <li
            key={id}
            data-lesson={id}
            className={rowClass(dragged, id, index, items)}
            onKeyDown={(event) => onKey(event, id, index)}
          >
            <span className="grip" aria-hidden="true" {...grip(id, index)} />
            <span className="name">{title}</span>
            <DayField
              id={`day-${id}`}
              label={`Day of ${title}`}
              day={day}
              most={longestTrackDays}
              onDay={(wanted) => setDay(id, wanted)}
            />
            <span className="meta place">{dayPlace(day)}</span>
            <span className="moves">
              <button
                type="button"
                data-part="up"
                aria-label={`${title}: up`}
                aria-disabled={index === 0}
                onClick={() => index > 0 && move(id, index - 1, '[data-part="up"]')}
              >
                ↑
              </button>
              <button
                type="button"
                data-part="down"
                aria-label={`${title}: down`}
                aria-disabled={index === items.length - 1}
                onClick={() => index < items.length - 1 && move(id, index + 1, '[data-part="down"]')}
              >
                ↓
              </button>
            </span>
            <button type="button" data-part="remove" className="btn quiet remove" onClick={() => remove(id, index)}>
              Remove<span className="vh"> {title}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** A line stands where the lesson would go. */
function rowClass(dragged: { id: string; over: number } | null, id: string, index: number, items: TrackItem[]) {
  if (!dragged) return undefined;
  if (dragged.id === id) return 'dragged';
  if (dragged.over !== index) return undefined;
  return items.findIndex(({ lessonId }) => lessonId === dragged.id) < index ? 'after' : 'before';
}

const edge = 64;
function scrollAtEdge(y: number) {
  if (y < edge) window.scrollBy(0, -16);
  else if (y > window.innerHeight - edge) window.scrollBy(0, 16);
}
