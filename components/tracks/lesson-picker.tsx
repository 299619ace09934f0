'use client';

/** The lessons of the course by unit, to be put on a track: found by a word, one by one or a whole unit. */
import { useState } from 'react';
import { counted } from '@/components/charts/words';

export type CourseUnitLessons = { id: string; number: number; title: string; lessons: { id: string; title: string }[] };
type Props = { units: CourseUnitLessons[]; chosen: ReadonlySet<string>; onAdd: (lessonIds: string[]) => void };

export function LessonPicker({ units, chosen, onAdd }: Props) {
  const [word, setWord] = useState('');
  const sought = word.trim().toLowerCase();
  const shown = units
    .map((unit) => {
      const isNamed = unit.title.toLowerCase().includes(sought);
      return { ...unit, found: unit.lessons.filter(({ title }) => isNamed || title.toLowerCase().includes(sought)) };
    })
    .filter(({ found }) => found.length > 0);
  const count = shown.reduce((sum, { found }) => sum + found.length, 0);
  return (
    <div className="picker">
      <div className="field">
        <label htmlFor="lesson-search">Find a lesson</label>
        <input
          id="lesson-search"
          type="search"
          className="input"
          autoComplete="off"
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
          onKeyDown={(event) => {
            // It finds while it is typed: Enter would send the form.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      </div>
      <p className={sought && count === 0 ? 'side' : 'vh'} role="status">
        {sought === '' ? '' : count === 0 ? `No lesson or unit is called “${word.trim()}”.` : `${count} found`}
      </p>
      {shown.map(({ id, number, title, lessons, found }) => {
        const left = lessons.filter((lesson) => !chosen.has(lesson.id));
        return (
          <details key={id} open={sought !== ''}>
            <summary>
              <span>
                {number}. {title}
              </span>
              <span className="meta">{countText(lessons.length - left.length, lessons.length)}</span>
            </summary>
            <ul>
              {found.map((lesson) => (
                <li key={lesson.id}>
                  <span>{lesson.title}</span>
                  {chosen.has(lesson.id) ? (
                    <span className="meta">on the track</span>
                  ) : (
                    <button type="button" className="btn quiet" onClick={() => onAdd([lesson.id])}>
                      Add<span className="vh"> {lesson.title}</span>
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {left.length > 1 ? (
              <button type="button" className="btn" onClick={() => onAdd(left.map((lesson) => lesson.id))}>
                {left.length === lessons.length ? 'Add the whole unit' : `Add the other ${left.length}`}
                <span className="vh"> of {title}</span>
              </button>
            ) : null}
          </details>
        );
      })}
    </div>
  );
}

const countText = (on: number, all: number) => (on === 0 ? counted(all, 'lesson') : `${on} of ${all} on the track`);
