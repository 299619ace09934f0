import { cardFacts, dueWords } from '@/lib/core/card-facts';
import { defaultParameters, schedule } from '@/lib/core/scheduling';
import { intervalText } from '@/lib/core/wording';

const day = { timeZone: 'Europe/Vienna', dayStartHour: 4 };
const now = new Date('2026-11-25T18:00:00Z');
const at = (iso: string) => new Date(iso);

test.each([
  ['2026-11-25T18:00:00Z', 'now'],
  ['2026-11-25T03:00:00Z', 'now'],
  ['2026-11-24T03:00:00Z', 'for 1 day'],
  ['2026-11-20T03:00:00Z', 'for 5 days'],
  ['2026-11-25T18:10:00Z', 'in 10 minutes'],
  ['2026-11-26T02:30:00Z', 'later today'],
  ['2026-11-26T03:00:00Z', 'tomorrow'],
  ['2026-12-05T03:00:00Z', 'in 10 days'],
])('what is due at %s is due %s', (dueAt, words) => {
  expect(dueWords(at(dueAt), now, day)).toBe(words);
});

test('a suspended card is said to be so, whenever it is due', () => {
  const answer = { rating: 3 as const, answeredAt: now, studyDay: '2026-11-25', fuzzSeed: 'x' };
  const card = schedule(null, answer, defaultParameters({ ...day, desiredRetention: 0.9 }));
  expect(cardFacts({ ...card, suspendedAt: now }, now, day)).toMatchObject({ dueText: 'suspended', isSuspended: true });
  expect(cardFacts({ ...card, suspendedAt: null }, now, day)).toMatchObject({ dueText: 'in 10 minutes', recall: 1 });
});

test('an interval in words has no "in"', () => {
  expect(intervalText(now, at('2026-11-25T18:01:00Z'), 0)).toBe('1 minute');
  expect(intervalText(now, at('2026-11-25T18:10:00Z'), 0)).toBe('10 minutes');
  expect(intervalText(now, at('2026-11-28T03:00:00Z'), 3)).toBe('3 days');
});
