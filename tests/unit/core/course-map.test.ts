/** Which lesson the course page goes on with. */
import { type CourseMap, goOnWith, type MapLesson } from '@/lib/core/course-map';
import type { OwnTrack } from '@/lib/core/track-schemas';

const lesson = (lessonId: string, begunCount = 0): MapLesson => ({
  ...{
    lessonId,
    title: `Lesson ${lessonId}`,
    href: `/course/unit/${lessonId}`,
    state: 'new',
    revision: 0,
    changes: [],
  },
  ...{ objectiveCount: 4, begunCount, learnedCount: 0, dueCount: 0 },
});
const ofCourse = { title: 'Of the course', href: '/x', testHref: '/x/test', begunCount: 1, objectiveCount: 2 };
const map = {
  today: { continueLesson: ofCourse },
  units: [
    { id: 'unit', number: 1, title: 'Unit', learnedCount: 0, lessons: [lesson('a'), lesson('b', 3), lesson('c')] },
  ],
} as unknown as CourseMap;
const track = (...next: [string, string | null][]) =>
  ({ next: next.map(([lessonId, dueDay]) => ({ lessonId, dueDay })) }) as unknown as OwnTrack;

test('without a track, or where a track asks for nothing, that of the course', () => {
  expect(goOnWith(map, [])).toBe(ofCourse);
  expect(goOnWith(map, [track()])).toBe(ofCourse);
  // Of a lesson that is no more.
  expect(goOnWith(map, [track(['gone', '2026-03-02'])])).toBe(ofCourse);
});

test('what a track asks for first, over all tracks', () => {
  const lessonB = {
    title: 'Lesson b',
    href: '/course/unit/b',
    testHref: '/course/unit/b/test',
    begunCount: 3,
    objectiveCount: 4,
  };
  expect(goOnWith(map, [track(['b', '2026-03-02'], ['a', '2026-03-02'])])).toEqual(lessonB);
  expect(goOnWith(map, [track(['a', null]), track(['c', '2026-03-03']), track(['b', '2026-03-02'])])).toEqual(lessonB);
  expect(goOnWith(map, [track(['a', null])])?.title).toBe('Lesson a');
});
