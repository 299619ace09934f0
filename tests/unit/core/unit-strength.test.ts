import { unitStrength } from '@/lib/core/unit-strength';

const now = new Date('2026-11-25T09:00:00Z');
const later = new Date('2027-11-25T09:00:00Z');
const card = (stability: number, isFading = false) => ({
  ...{ stability, lastReviewAt: now },
  fadesAt: isFading ? now : later,
});
const bandOf = (cards: Parameters<typeof unitStrength>[0], of: number) => unitStrength(cards, of, now).band;

test('a unit without a card is not started', () => {
  expect(bandOf([], 4)).toBe('not started');
});

test('a quarter of the begun cards below 75 % is fading, less is not', () => {
  expect(bandOf([card(30, true), card(30), card(30), card(30)], 4)).toBe('fading');
  expect(bandOf([card(30, true), card(30), card(30), card(30), card(30)], 5)).toBe('solid');
});

test('solid is every objective begun and a median stability of three weeks', () => {
  expect(bandOf([card(21), card(21)], 2)).toBe('solid');
  expect(bandOf([card(20.9), card(20.9)], 2)).toBe('learning');
  expect(bandOf([card(5), card(37)], 2)).toBe('solid');
  expect(bandOf([card(90), card(90)], 3)).toBe('learning');
});

test('what is not begun counts as not recalled', () => {
  expect(unitStrength([card(10), card(10)], 4, now)).toMatchObject({ recall: 0.5, begunCount: 2, objectiveCount: 4 });
  expect(unitStrength([], 0, now).recall).toBe(0);
});
