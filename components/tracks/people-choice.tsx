'use client';

/** People with check boxes: found by name, one by one or all that are shown. */
import { type ReactNode, useId, useState } from 'react';

type Person = { userId: string; name: string };
type Props<P extends Person> = {
  /** Names the list. */
  legend: string;
  people: readonly P[];
  chosen: ReadonlySet<string>;
  onChoose: (chosen: Set<string>) => void;
  /** What stands beside a name. */
  detail?: (person: P) => ReactNode;
};

/** Fewer need no search. */
const fewPeople = 8;

export function PeopleChoice<P extends Person>({ legend, people, chosen, onChoose, detail }: Props<P>) {
  const id = useId();
  const [word, setWord] = useState('');
  const sought = word.trim().toLowerCase();
  const shown = people.filter(({ name }) => name.toLowerCase().includes(sought));
  const isAll = shown.length > 0 && shown.every(({ userId }) => chosen.has(userId));
  const set = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(chosen);
    for (const one of ids) isOn ? next.add(one) : next.delete(one);
    onChoose(next);
  };
  return (
    <fieldset className="people-choice">
      <legend className="vh">{legend}</legend>
      <div className="row">
        <label className="check">
          <input
            type="checkbox"
            checked={isAll}
            onChange={() =>
              set(
                shown.map(({ userId }) => userId),
                !isAll,
              )
            }
          />
          {sought ? `All ${shown.length} found` : `All ${people.length}`}
        </label>
        {people.length > fewPeople ? (
          <label className="filter" htmlFor={`${id}-filter`}>
            <span className="vh">Find by name: {legend}</span>
            <input
              id={`${id}-filter`}
              type="search"
              className="input"
              placeholder="Find by name"
              autoComplete="off"
              value={word}
              onChange={(event) => setWord(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Enter') event.preventDefault();
              }}
            />
          </label>
        ) : null}
        <span className="meta" role="status">
          {chosen.size} chosen
        </span>
      </div>
      <ul>
        {shown.map((person) => (
          <li key={person.userId}>
            <label className="check">
              <input
                type="checkbox"
                checked={chosen.has(person.userId)}
                onChange={() => set([person.userId], !chosen.has(person.userId))}
              />
              <span>{person.name || 'Without a name'}</span>
            </label>
            {detail?.(person)}
          </li>
        ))}
      </ul>
      {shown.length === 0 ? <p className="side">Nobody of this name.</p> : null}
    </fieldset>
  );
}
