/** The course map: a trunk, one lane a unit, one stop a lesson. */
import type { CourseMap as CourseMapData, MapLesson, MapUnit } from '@/lib/core/course-map';
import { LessonStop, stateWords } from './lesson-stop';

export function CourseMap({ map }: { map: CourseMapData }) {
  const isBegun = map.units.some((unit) => unit.lessons.some((lesson) => lesson.state !== 'new'));
  const next = map.today.continueLesson?.href;
  return (
    <ol className="map">
      {map.units.map((unit) => (
        <Unit key={unit.id} unit={unit} isFolded={isBegun && canFold(unit, next)} />
      ))}
    </ol>
  );
}

/** On a phone a unit not begun folds into a row of stops: not for newcomers, not the one to go on with, not a short one. */
const canFold = ({ lessons }: MapUnit, next: string | undefined) =>
  lessons.length > 2 && lessons.every((lesson) => lesson.state === 'new' && lesson.href !== next);

function Unit({ unit, isFolded }: { unit: MapUnit; isFolded: boolean }) {
  const count = unit.lessons.length;
  const isNew = unit.lessons.every((lesson) => lesson.state === 'new');
  return (
    <li className={isFolded ? 'unit fresh' : 'unit'}>
      <header>
        <h2>
          <span>{unit.number}</span>
          {unit.title}
        </h2>
        <span className="meta">
          {isNew ? `${count} ${count === 1 ? 'lesson' : 'lessons'}` : `${unit.learnedCount} of ${count} learned`}
        </span>
      </header>
      <ol className="stops">
        {unit.lessons.map((lesson) => (
          <li key={lesson.lessonId} className={laneClass(lesson)}>
            <a href={lesson.href}>
              <LessonStop state={lesson.state} />
              <span className="t">{lesson.title}</span>
              <StopWords lesson={lesson} />
              {lesson.changes.length > 0 ? <span className="st">changed</span> : null}
            </a>
          </li>
        ))}
      </ol>
    </li>
  );
}

/** The lane is run as far as every objective of the lesson was answered right. */
function laneClass({ state }: MapLesson): string {
  return state === 'new' || state === 'started' ? state : `${state} done`;
}

function StopWords({ lesson }: { lesson: MapLesson }) {
  switch (lesson.state) {
    case 'due':
      return <span className="st">{lesson.dueCount} due</span>;
    case 'fading':
      return <span className="st">fading</span>;
    case 'started':
      return (
        <span className="st">
          {lesson.begunCount} of {lesson.objectiveCount}
          <span className="vh"> started</span>
        </span>
      );
    default:
      return <span className="vh">{stateWords[lesson.state]}</span>;
  }
}
