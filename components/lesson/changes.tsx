/** What was changed of a lesson since somebody learned or began it. */
import type { LessonProgress } from '@/lib/core/api-schemas';

export function changedWords({ learnedCount, objectiveCount }: LessonProgress): string {
  return learnedCount === objectiveCount ? 'Changed since you learned it' : 'Changed since you began it';
}

export function Changes({ changes }: Pick<LessonProgress, 'changes'>) {
  return (
    <ul className="changes">
      {changes.map(({ date, dateText, note }) => (
        <li key={date + note}>
          <time dateTime={date}>{dateText}</time>
          <span>{note}</span>
        </li>
      ))}
    </ul>
  );
}
