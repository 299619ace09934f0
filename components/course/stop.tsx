/** The five states of a lesson as stops of the map, and their legend. */
import type { MapLesson } from '@/lib/core/course-map';

type State = MapLesson['state'];

export const stateWords: Record<State, string> = {
  new: 'new',
  started: 'started',
  learned: 'learned',
  due: 'due now',
  fading: 'fading: likely to be forgotten',
};

export function Stop({ state }: { state: State }) {
  return (
    <svg className="stop" viewBox="0 0 18 18" aria-hidden="true">
      {drawings[state]}
    </svg>
  );
}

const drawings: Record<State, React.ReactNode> = {
  new: <circle className="o" cx={9} cy={9} r={5} />,
  started: (
    <>
      <circle className="h" cx={9} cy={9} r={5} />
      <path className="hh" d="M9 4a5 5 0 0 0 0 10z" />
    </>
  ),
  learned: <circle className="i" cx={9} cy={9} r={5} />,
  due: (
    <>
      <circle className="ar" cx={9} cy={9} r={7.6} />
      <circle className="a" cx={9} cy={9} r={4} />
    </>
  ),
  fading: (
    <>
      <circle className="f" cx={9} cy={9} r={5.6} />
      <circle className="fd" cx={9} cy={9} r={2} />
    </>
  ),
};

export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {(Object.keys(stateWords) as State[]).map((state) => (
        <li key={state}>
          <Stop state={state} />
          {stateWords[state]}
        </li>
      ))}
    </ul>
  );
}
