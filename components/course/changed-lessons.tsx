/** The lessons that were changed since this learner learned them, with what was changed. */
import { Changes, changedWords } from '@/components/lesson/changes';
import type { CourseMap } from '@/lib/core/course-map';

export function ChangedLessons({ map }: { map: CourseMap }) {
  const changed = map.units.flatMap((unit) => unit.lessons).filter((lesson) => lesson.changes.length > 0);
  if (changed.length === 0) return null;
  return (
    <section className="changed" aria-labelledby="changed-title">
      <h2 id="changed-title">Changed lessons</h2>
      {changed.map((lesson) => (
        <div key={lesson.lessonId}>
          <p>
            <a href={lesson.href}>{lesson.title}</a> <span className="meta">{changedWords(lesson)}</span>
          </p>
          <Changes changes={lesson.changes} />
        </div>
      ))}
    </section>
  );
}
