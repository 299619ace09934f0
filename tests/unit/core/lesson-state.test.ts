// The state of a lesson on the course map: which of its states goes before which.
import fc from 'fast-check';
import { changesSince, lessonProgress, type ObjectiveState } from '@/lib/core/lesson-state';

const untouched: ObjectiveState = { isBegun: false, isLearned: false, isDue: false, isFading: false };
const begun: ObjectiveState = { ...untouched, isBegun: true };
const learned: ObjectiveState = { ...begun, isLearned: true };
const fading: ObjectiveState = { ...learned, isFading: true };
const due: ObjectiveState = { ...learned, isDue: true };
const stateOf = (...objectives: ObjectiveState[]) => lessonProgress('leaks', objectives).state;

describe('a lesson is', () => {
  test('new before anything of it is begun', () => {
    expect(stateOf()).toBe('new');
    expect(stateOf(untouched, untouched)).toBe('new');
  });

  test('started until every objective was answered right once', () => {
    expect(stateOf(begun, untouched)).toBe('started');
    expect(stateOf(learned, begun)).toBe('started');
    expect(stateOf(learned, untouched)).toBe('started');
  });

  test('learned when all were', () => expect(stateOf(learned, learned)).toBe('learned'));

  test('due as soon as anything of it is', () => {
    expect(stateOf(due, untouched, untouched)).toBe('due');
    expect(stateOf(fading, fading, due)).toBe('due');
  });

  test('fading from a quarter of what is begun, not of what there is', () => {
    expect(stateOf(fading, learned, learned, learned)).toBe('fading');
    expect(stateOf(fading, learned, learned, learned, learned)).toBe('learned');
    expect(stateOf(fading, untouched, untouched, untouched, untouched)).toBe('fading');
  });

  test('counted', () => {
    expect(lessonProgress('leaks', [due, fading, begun, untouched])).toEqual({
      ...{ lessonId: 'leaks', state: 'due', objectiveCount: 4, begunCount: 3, learnedCount: 2, dueCount: 1 },
    });
  });
});

test('the order of its objectives never matters', () => {
  const any = fc.constantFrom(untouched, begun, learned, fading, due);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 6 }), (objectives) => {
      expect(lessonProgress('leaks', [...objectives].reverse())).toEqual(lessonProgress('leaks', objectives));
    }),
  );
});

test('changes are told to who has begun the lesson, from the revision on that they have read', () => {
  const revisions = ['first', 'second', 'third'];
  expect(changesSince(revisions, 1, true)).toEqual(['second', 'third']);
  expect(changesSince(revisions, 0, true)).toEqual(revisions);
  expect(changesSince(revisions, 3, true)).toEqual([]);
  // An author took one out: nothing is told twice.
  expect(changesSince(revisions, 4, true)).toEqual([]);
  expect(changesSince(revisions, 0, false)).toEqual([]);
  expect(changesSince(revisions, null, true)).toEqual([]);
});
