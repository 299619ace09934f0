// What answers say about an exercise: shares, the median, and what was picked, without one person's own words.
import { type AnsweredRow, exerciseStatistics, picked } from '@/lib/core/exercise-statistics';
import type { Answer } from '@/lib/core/exercise-view';

const row = (outcome: string, durationMs: number, answer: Answer = { type: 'revealed' }): AnsweredRow => ({
  ...{ outcome, durationMs, answer },
});

test('nothing is known without answers', () => {
  expect(exerciseStatistics([])).toEqual({ answers: 0, wrongRate: null, revealedRate: null, medianSeconds: null });
});

test('shares are of all answers, and the median lies in the middle', () => {
  const rows = [row('right', 10_000), row('wrong', 20_000), row('revealed', 60_000)];
  expect(exerciseStatistics(rows)).toEqual({ answers: 3, wrongRate: 1 / 3, revealedRate: 1 / 3, medianSeconds: 20 });
  expect(exerciseStatistics([...rows, row('right', 30_000)]).medianSeconds).toBe(25);
  expect(exerciseStatistics(rows.slice(0, 1)).medianSeconds).toBe(10);
});

test('options, reasons and lines are counted', () => {
  const rows = [
    row('right', 1, { type: 'options', picked: ['a', 'b'] }),
    row('wrong', 1, { type: 'options', picked: ['a'] }),
    row('wrong', 1, { type: 'lines', lines: [3, 4], reason: 'r' }),
    row('revealed', 1),
  ];
  expect(picked(rows)).toEqual({
    options: new Map([
      ['a', 2],
      ['b', 1],
      ['r', 1],
    ]),
    lines: new Map([
      [3, 1],
      [4, 1],
    ]),
    texts: [],
  });
});

test('a typed text shows once three wrote it alike', () => {
  const typed = (text: string) => row('wrong', 1, { type: 'text', text });
  const rows = [typed('mine'), typed('4'), typed(' 4 '), typed('4'), typed('5'), typed('5')];
  expect(picked(rows).texts).toEqual([['4', 3]]);
});
