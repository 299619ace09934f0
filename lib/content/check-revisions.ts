/** Rules on what a lesson says was changed: learners are told it, so it is in order and in plain sentences. */
import type { Problem } from './problem';
import type { LessonFolder } from './read-course';

export function checkRevisions({ file, source, lineOf }: LessonFolder): Problem[] {
  return source.revisions.flatMap(({ date, note }, index) => {
    const found: Problem[] = [];
    const at = (key: 'date' | 'note') => ({ file, line: lineOf(['revisions', index, key]) });
    const before = source.revisions[index - 1]?.date;
    if (before && before > date) {
      found.push({
        ...at('date'),
        message: `the revision of ${date} stands after that of ${before}`,
        cure: 'Put the oldest first; new ones go to the end.',
      });
    }
    if (!/[.!?]$/.test(note) || /[.!?]\s+\p{Lu}/u.test(note)) {
      found.push({
        ...at('note'),
        message: 'the note of a revision is not one sentence',
        cure: 'Say in one sentence what is other now, and end it with a full stop.',
      });
    }
    if (/[`*_[\]<>]/.test(note)) {
      found.push({
        ...at('note'),
        message: 'the note of a revision holds Markdown',
        cure: 'Write plain words: `errors.Is` as errors.Is.',
      });
    }
    return found;
  });
}
