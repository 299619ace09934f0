/** The five states of a lesson as stops of the map, and their legend. */
import { Stop, type StopMark } from '@/components/drawing/stop';
import type { MapLesson } from '@/lib/core/course-map';

type State = MapLesson['state'];

export const stateWords: Record<State, string> = {
  new: 'new',
  started: 'started',
  learned: 'learned',
  due: 'due now',
  fading: 'fading: likely to be forgotten',
};

const marks: Record<State, StopMark> = {
  new: 'new',
  started: 'half',
  learned: 'full',
  due: 'due',
  fading: 'fading',
};

export function LessonStop({ state }: { state: State }) {
  return (
    <svg className="stop" viewBox="0 0 18 18" aria-hidden="true">
      <Stop mark={marks[state]} />
    </svg>
  );
}

export function Legend() {
  return (
    <ul className="legend" aria-label="Legend">
      {(Object.keys(stateWords) as State[]).map((state) => (
        <li key={state}>
          <LessonStop state={state} />
          {stateWords[state]}
        </li>
      ))}
    </ul>
  );
}
