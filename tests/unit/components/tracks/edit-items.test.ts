// A track while it is edited: days belong to places, the list stays in the order of its days, and both sides count alike.
import fc from 'fast-check';
import {
  dayPlace,
  daysAWeek,
  longestTrackDays,
  moveLesson,
  spread,
  weeksOf,
  withDay,
  withLessons,
  withoutLesson,
} from '@/components/tracks/edit-items';
import * as plan from '@/lib/core/track-plan';

const items = [
  { lessonId: 'a', day: 1 },
  { lessonId: 'b', day: 1 },
  { lessonId: 'c', day: 4 },
  { lessonId: 'd', day: 9 },
];
const told = (list: readonly plan.TrackItem[]) => list.map(({ lessonId, day }) => `${lessonId}${day}`).join(' ');

test('a lesson that is moved takes the day of its new place', () => {
  expect(told(moveLesson(items, 'd', 0))).toBe('d1 a1 b4 c9');
  expect(told(moveLesson(items, 'a', 2))).toBe('b1 c1 a4 d9');
  expect(told(moveLesson(items, 'a', 99))).toBe('b1 c1 d4 a9');
  expect(told(moveLesson(items, 'a', -1))).toBe(told(items));
  expect(told(moveLesson(items, 'x', 2))).toBe(told(items));
});

test('a lesson that gets a day goes where the day belongs', () => {
  expect(told(withDay(items, 'a', 5))).toBe('b1 c4 a5 d9');
  expect(told(withDay(items, 'd', 0))).toBe('a1 b1 d1 c4');
  expect(told(withDay(items, 'd', 999))).toBe('a1 b1 c4 d260');
  expect(told(withDay(items, 'd', Number.NaN))).toBe('a1 b1 d1 c4');
});

test('lessons are added a day each behind the last, once, and not beyond the end', () => {
  expect(told(withLessons([], ['a', 'b', 'a']))).toBe('a1 b2');
  expect(told(withLessons(items, ['b', 'e', 'f']))).toBe('a1 b1 c4 d9 e10 f11');
  expect(told(withLessons([{ lessonId: 'a', day: 259 }], ['b', 'c']))).toBe('a259 b260 c260');
  expect(told(withoutLesson(items, 'c'))).toBe('a1 b1 d9');
});

test('days are told by week and weekday', () => {
  expect([1, 5, 6, 8].map(dayPlace)).toEqual([
    'week 1, Monday',
    'week 1, Friday',
    'week 2, Monday',
    'week 2, Wednesday',
  ]);
  expect([weeksOf([]), weeksOf(items), weeksOf([{ lessonId: 'a', day: 10 }])]).toEqual([1, 2, 2]);
});

test('spreading and limits are those of the plan', () => {
  expect([daysAWeek, longestTrackDays]).toEqual([plan.daysAWeek, plan.longestTrackDays]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 52 }), (count, weeks) => {
      const ids = Array.from({ length: count }, (_, n) => `l${n}`);
      const some = ids.map((lessonId) => ({ lessonId, day: 1 }));
      expect(spread(some, weeks)).toEqual(plan.spreadEvenly(ids, weeks));
    }),
  );
});

test('whatever is done, the list is in the order of its days and no lesson stands twice', () => {
  const step = fc.oneof(
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), to: fc.integer({ min: -2, max: 8 }) }),
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), day: fc.integer({ min: -5, max: 300 }) }),
    fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), add: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      let list: plan.TrackItem[] = items;
      for (const one of steps) {
        if ('to' in one) list = moveLesson(list, one.id, one.to);
        else if ('day' in one) list = withDay(list, one.id, one.day);
        else list = one.add ? withLessons(list, [one.id]) : withoutLesson(list, one.id);
        const days = list.map(({ day }) => day);
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(days.every((day) => day >= 1 && day <= 260)).toBe(true);
        expect(new Set(list.map(({ lessonId }) => lessonId)).size).toBe(list.length);
      }
    }),
  );
});
