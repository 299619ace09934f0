/** Rules of a built-in track: lessons that exist, each once, in the order of their days, within its weeks. */
import { daysAWeek } from '@/lib/core/track-plan';
import type { Problem } from './problem';
import type { LessonFolder, TrackFile } from './read-course';

export function checkTrack({ file, source, lineOf }: TrackFile, lessons: readonly LessonFolder[]): Problem[] {
  if (source.lessons === 'all') return [];
  const known = new Set(lessons.map(({ id }) => id));
  const last = source.weeks * daysAWeek;
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let before = 1;
  for (const [index, { lesson, day }] of source.lessons.entries()) {
    const at = { file, line: lineOf(['lessons', index]) };
    if (!known.has(lesson)) {
      problems.push({ ...at, message: `there is no lesson "${lesson}"`, cure: 'Name lessons by the id in lesson.md.' });
    }
    if (seen.has(lesson)) {
      problems.push({ ...at, message: `the lesson "${lesson}" stands twice`, cure: 'Remove one of the two.' });
    }
    if (day > last) {
      const message = `day ${day} is after the ${last} working days of ${source.weeks} weeks`;
      problems.push({ ...at, message, cure: 'Give it an earlier day, or the track more weeks.' });
    }
    if (day < before) {
      const message = `day ${day} comes after day ${before}`;
      problems.push({ ...at, message, cure: 'Put the lessons in the order of their days.' });
    }
    seen.add(lesson);
    before = Math.max(before, day);
  }
  return problems;
}
