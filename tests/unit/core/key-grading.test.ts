// Grading by key: each kind right and wrong in every way it can be, answers that do not fit, and typed results.
import fc from 'fast-check';
import type { Answer } from '@/lib/core/exercise-view';
import { type GradingKey, grade, misfit, normaliseResult } from '@/lib/core/key-grading';

const one: GradingKey = { kind: 'choice', optionIds: ['a', 'b', 'c', 'd'], right: ['b'] };
const several: GradingKey = { ...one, right: ['b', 'c', 'd'], optionIds: ['a', 'b', 'c', 'd', 'e'] };
const pick: GradingKey = { kind: 'predict-pick', optionIds: ['a', 'b', 'c'], right: ['a', 'c'] };
const spot: GradingKey = { kind: 'spot', optionIds: ['x', 'y'], right: 'x', lines: [4], lineTotal: 9 };
const spotTwo: GradingKey = { ...spot, lines: [7, 4] };
const typed: GradingKey = { kind: 'predict-typed', results: ['2 3', 'deadlock'] };
const recall: GradingKey = { kind: 'recall' };

const options = (...picked: string[]): Answer => ({ type: 'options', picked });
const marks = (lines: number[], reason = 'x'): Answer => ({ type: 'lines', lines, reason });
const text = (value: string): Answer => ({ type: 'text', text: value });

describe('a graded answer', () => {
  test.each<[string, GradingKey, Answer, 'right' | 'wrong' | 'revealed', string]>([
    ['one option, right', one, options('b'), 'right', 'Right'],
    ['one option, wrong', one, options('a'), 'wrong', 'Not that one'],
    ['more than the one', one, options('b', 'a'), 'wrong', 'One of them is right, not all'],
    ['several, all, in any order', several, options('d', 'b', 'c'), 'right', 'Right'],
    ['several, one missing', several, options('b', 'd'), 'wrong', '2 of 3: something is missing'],
    ['several, one too many', several, options('b', 'c', 'd', 'a'), 'wrong', '3 of 3 right, and one that is not'],
    ['several, two wrong', several, options('b', 'a', 'e'), 'wrong', '1 of 3 right, and some that are not'],
    ['several, none right', several, options('a', 'e'), 'wrong', 'Not that one'],
    ['picked results, all', pick, options('c', 'a'), 'right', 'Right'],
    ['picked results, one of two', pick, options('c'), 'wrong', '1 of 2: something is missing'],
    ['line and reason', spot, marks([4]), 'right', 'Right: line 4'],
    ['line without the reason', spot, marks([4], 'y'), 'wrong', 'The line is right, the reason is not'],
    ['reason without the line', spot, marks([5]), 'wrong', 'Not line 5: line 4. The reason is right'],
    ['neither', spot, marks([5], 'y'), 'wrong', 'Not line 5: line 4'],
    ['a line too many', spot, marks([4, 5]), 'wrong', 'Not lines 4 and 5: line 4. The reason is right'],
    ['both lines in any order', spotTwo, marks([4, 7]), 'right', 'Right: lines 4 and 7'],
    ['both lines, wrong reason', spotTwo, marks([7, 4], 'y'), 'wrong', 'The lines are right, the reason is not'],
    ['a typed result', typed, text(' 2  3\n'), 'right', 'Right'],
    ['another result that can happen', typed, text('Deadlock'), 'right', 'Right'],
    ['a typed result that cannot happen', typed, text('3 2'), 'wrong', 'It does something else'],
    ['missed', recall, { type: 'self', grade: 'missed' }, 'wrong', 'Missed'],
    ['partly', recall, { type: 'self', grade: 'partly' }, 'right', 'Partly there'],
    ['knew', recall, { type: 'self', grade: 'knew' }, 'right', 'You knew it'],
    ['shown', spot, { type: 'revealed' }, 'revealed', 'Shown'],
  ])('%s', (_, key, answer, outcome, headline) => {
    expect(misfit(key, answer)).toBeNull();
    expect(grade(key, answer)).toEqual({ outcome, headline });
  });
});

describe('an answer that does not fit', () => {
  test.each<[GradingKey, Answer, RegExp]>([
    [one, text('b'), /picking options/],
    [one, options('b', 'z'), /no such option/],
    [one, options('b', 'b'), /picked twice/],
    [one, options('__proto__'), /no such option/],
    [pick, marks([1]), /picking options/],
    [pick, options('toString'), /no such option/],
    [spot, options('x'), /marking lines/],
    [spot, marks([4], 'constructor'), /no such reason/],
    [spot, marks([4, 10]), /no such line/],
    [spot, marks([4, 4]), /marked twice/],
    [typed, options('2 3'), /typing the result/],
    [recall, text('well'), /rated by yourself/],
  ])('%j does not take %j', (key, answer, reason) => {
    expect(misfit(key, answer)).toMatch(reason);
  });

  test('every kind may be revealed', () => {
    for (const key of [one, several, pick, spot, typed, recall]) expect(misfit(key, { type: 'revealed' })).toBeNull();
  });

  test('grading it is a fault of the program, not a wrong answer', () => {
    expect(() => grade(recall, text('well'))).toThrow(/does not fit/);
  });
});

describe('any set of options', () => {
  test('is right exactly where it is the key, whatever the order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const subset = fc.shuffledSubarray(ids, { minLength: 1 });
    fc.assert(
      fc.property(subset, subset, (right, picked) => {
        const key: GradingKey = { kind: 'choice', optionIds: ids, right };
        const isSame = [...right].sort().join() === [...picked].sort().join();
        expect(grade(key, options(...picked)).outcome).toBe(isSame ? 'right' : 'wrong');
      }),
    );
  });
});

describe('a typed result', () => {
  test.each([
    ['  2   3 ', '2 3'],
    ['2\n3\r\n', '2 3'],
    ['"done"', 'done'],
    ['`done`', 'done'],
    ["'x'", 'x'],
    ['TRUE False NIL', 'true false nil'],
    ['first|Panic', 'first | panic'],
    ['first  |   DEADLOCK', 'first | deadlock'],
    ['"  padded  "', 'padded'],
    // What Go prints is not a matter of taste:
    ['Done', 'Done'],
    ['[1 2 3]', '[1 2 3]'],
    ['nilly', 'nilly'],
    ['"a" "b"', '"a" "b"'],
    ['"', '"'],
  ])('%j reads as %j', (given, normal) => expect(normaliseResult(given)).toBe(normal));

  test('is normal once it was normalised', () => {
    const words = fc.constantFrom('2', 'true', 'NIL', '|', '  ', '\n', '"', '`', "'", 'Panic', 'x,y');
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 12 }).map((parts) => parts.join('')),
        (given) => {
          const normal = normaliseResult(given);
          expect(normaliseResult(normal.replaceAll(' ', '  '))).toBe(normaliseResult(normal));
        },
      ),
    );
  });
});
