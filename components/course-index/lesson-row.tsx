/** A lesson in the index, with where its reader stands. */
import { LessonStop, stateWords } from '@/components/course/lesson-stop';
import { Changes, changedWords } from '@/components/lesson/changes';
import type { MapLesson } from '@/lib/core/course-map';

export function LessonRow({ lesson }: { lesson: MapLesson }) {
  const isLearned = lesson.learnedCount === lesson.objectiveCount;
  return (
    <li className="with-stop">
      <LessonStop state={lesson.state} />
      <div>
        <a href={lesson.href}>{lesson.title}</a>
        <span className="places">
          <span>{stateWords[lesson.state]}</span>
          {isLearned ? null : <a href={`${lesson.href}/test`}>Test out</a>}
        </span>
        {lesson.changes.length > 0 ? (
          <>
            <p className="side">{changedWords(lesson)}</p>
            <Changes changes={lesson.changes} />
          </>
        ) : null}
      </div>
    </li>
  );
}
