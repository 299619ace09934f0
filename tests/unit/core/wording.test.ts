// Times and counts in the words that learners read.
import { dueText, minutesOf, plural, spanText } from '@/lib/core/wording';

const at = new Date('2026-02-02T08:00:00Z');
const inMinutes = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

test.each([
  [0.2, 0, 'now'],
  [-5, 0, 'now'],
  [1, 0, 'in 1 minute'],
  [10, 0, 'in 10 minutes'],
  [120, 0, 'in 2 hours'],
  [1200, 1, 'tomorrow'],
  [3000, 2, 'in 2 days'],
  [0, 60, 'in about 9 weeks'],
  [0, 200, 'in about 7 months'],
  [0, 1000, 'in about 3 years'],
])('%d minutes or %d days from now is "%s"', (minutes, days, words) => {
  expect(dueText(at, inMinutes(minutes), days)).toBe(words);
});

test('spans, minutes and plurals', () => {
  expect([0.4, 1, 44, 45].map(spanText)).toEqual(['less than a day', '1 day', '44 days', 'about 6 weeks']);
  expect([0, 20_000, 90_000, 600_000].map(minutesOf)).toEqual([1, 1, 2, 10]);
  expect([0, 1, 2].map((n) => plural(n, 'exercise'))).toEqual(['0 exercises', '1 exercise', '2 exercises']);
});
