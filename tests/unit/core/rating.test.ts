// The rule that turns evidence into a rating: every row of it, and what no evidence can do.
import fc from 'fast-check';
import {
  medianMs,
  medianNeeds,
  type RatingEvidence,
  type RatingReason,
  rate,
  ratingReasonText,
} from '@/lib/core/rating';

const right: RatingEvidence = {
  outcome: 'right',
  answer: { type: 'options', picked: ['a'] },
  hintsShown: 0,
  isSure: false,
  mode: 'review',
  isFirstMeeting: false,
  durationMs: 30_000,
  medianMs: 30_000,
  cap: 4,
};
const sureAndFast: RatingEvidence = { ...right, isSure: true, durationMs: 10_000 };
const self = (grade: 'missed' | 'partly' | 'knew'): RatingEvidence => ({
  ...sureAndFast,
  outcome: grade === 'missed' ? 'wrong' : 'right',
  answer: { type: 'self', grade },
});

describe('a rating', () => {
  test.each<[string, Partial<RatingEvidence> | RatingEvidence, number, RatingReason]>([
    ['wrong is again', { outcome: 'wrong' }, 1, 'wrong'],
    ['wrong after a hint is again', { outcome: 'wrong', hintsShown: 1 }, 1, 'wrong'],
    ['wrong, sure and fast is again', { ...sureAndFast, outcome: 'wrong' }, 1, 'wrong'],
    ['revealed is again', { outcome: 'revealed', answer: { type: 'revealed' } }, 1, 'revealed'],
    ['right is good', {}, 3, 'right'],
    ['right and sure is good', { isSure: true }, 3, 'right'],
    ['right and fast is good', { durationMs: 1 }, 3, 'right'],
    ['right and very slow is good', { durationMs: 600_000 }, 3, 'right'],
    ['right after a hint is hard', { hintsShown: 1 }, 2, 'hint'],
    ['right, sure and fast after a hint is hard', { ...sureAndFast, hintsShown: 2 }, 2, 'hint'],
    ['right, sure and clearly faster than usual is easy', sureAndFast, 4, 'sure-and-fast'],
    ['at 60 % of the usual time is easy', { ...sureAndFast, durationMs: 18_000 }, 4, 'sure-and-fast'],
    ['just above 60 % is good', { ...sureAndFast, durationMs: 18_001 }, 3, 'right'],
    ['without a usual time there is no easy', { ...sureAndFast, medianMs: null }, 3, 'right'],
    ['a test knows easy of what was never asked', { mode: 'test-out', isFirstMeeting: true }, 4, 'tested-out'],
    ['a test rates what was asked before as a review', { mode: 'test-out' }, 3, 'right'],
    ['a test knows speed', { ...sureAndFast, mode: 'test-out' }, 4, 'sure-and-fast'],
    ['a test after a hint is hard', { mode: 'test-out', isFirstMeeting: true, hintsShown: 1 }, 2, 'hint'],
    ['a test that is missed is again', { mode: 'test-out', isFirstMeeting: true, outcome: 'wrong' }, 1, 'wrong'],
    ['a test keeps to its cap', { mode: 'test-out', isFirstMeeting: true, cap: 2 }, 2, 'capped'],
    ['a first meeting in a review is good', { isFirstMeeting: true }, 3, 'right'],
    [
      'own comparison in a test is good at most',
      { ...self('knew'), mode: 'test-out', isFirstMeeting: true },
      3,
      'self-knew',
    ],
    ['a lesson knows no easy', { ...sureAndFast, mode: 'lesson' }, 3, 'right'],
    ['practice knows no easy', { ...sureAndFast, mode: 'practice' }, 3, 'right'],
    ['capped at hard', { ...sureAndFast, cap: 2 }, 2, 'capped'],
    ['a cap does not lift a wrong answer', { outcome: 'wrong', cap: 2 }, 1, 'wrong'],
    ['a cap that is not reached is not told', { hintsShown: 1, cap: 2 }, 2, 'hint'],
    ['missed by own comparison is again', self('missed'), 1, 'self-missed'],
    ['partly by own comparison is hard', self('partly'), 2, 'self-partly'],
    ['known by own comparison is good at most, however sure and fast', self('knew'), 3, 'self-knew'],
    ['known by own comparison after a hint is hard', { ...self('knew'), hintsShown: 1 }, 2, 'hint'],
  ])('%s', (_, evidence, rating, reason) => {
    expect(rate({ ...right, ...evidence })).toEqual({ rating, reason });
  });
});

const anyEvidence: fc.Arbitrary<RatingEvidence> = fc.record({
  outcome: fc.constantFrom('right', 'wrong', 'revealed'),
  answer: fc.constantFrom<RatingEvidence['answer']>(
    { type: 'options', picked: ['a'] },
    { type: 'lines', lines: [1], reason: 'a' },
    { type: 'text', text: 'a' },
  ),
  hintsShown: fc.nat(3),
  isSure: fc.boolean(),
  mode: fc.constantFrom('lesson', 'review', 'practice', 'test-out'),
  isFirstMeeting: fc.boolean(),
  durationMs: fc.nat(600_000),
  medianMs: fc.option(fc.nat(600_000)),
  cap: fc.constantFrom(1, 2, 3, 4),
});

describe('whatever the evidence', () => {
  test('time alone never lowers a rating', () => {
    fc.assert(
      fc.property(anyEvidence, fc.nat(600_000), (evidence, more) => {
        const slower = rate({ ...evidence, durationMs: evidence.durationMs + more }).rating;
        expect(slower).toBeGreaterThanOrEqual(Math.min(3, rate(evidence).rating));
      }),
    );
  });

  test('what the client says alone never gives easy, and never saves a wrong answer', () => {
    fc.assert(
      fc.property(anyEvidence, (evidence) => {
        const { rating, reason } = rate({ ...evidence, isSure: true });
        if (evidence.outcome !== 'right') expect(rating).toBe(1);
        // A test that skips the lesson shows what was known before: there no usual time is needed.
        const needsTime = reason !== 'tested-out';
        if (evidence.hintsShown > 0 || (needsTime && evidence.medianMs === null)) expect(rating).toBeLessThan(4);
        expect(rating).toBeLessThanOrEqual(evidence.cap);
      }),
    );
  });
});

test('every reason has words of its own that fit after "Good: "', () => {
  const reasons: RatingReason[] = ['revealed', 'wrong', 'hint', 'right', 'sure-and-fast', 'capped'];
  const texts = [...reasons, 'self-missed', 'self-partly', 'self-knew'].map((r) => ratingReasonText(r as RatingReason));
  expect(new Set(texts).size).toBe(9);
  for (const text of texts) expect(text).toMatch(/^[a-z].*[^.]$/);
});

describe('the usual time', () => {
  test('is unknown below five samples', () => {
    expect(medianMs([1, 2, 3, 4])).toBeNull();
    expect(medianMs([])).toBeNull();
    expect(medianNeeds).toBe(5);
  });

  test('is the middle one, or half-way between the two in the middle, and leaves the samples as they are', () => {
    const samples = [9, 1, 8, 2, 5];
    expect(medianMs(samples)).toBe(5);
    expect(samples).toEqual([9, 1, 8, 2, 5]);
    expect(medianMs([1, 2, 4, 10, 11, 12])).toBe(7);
    expect(medianMs([100, 20, 3], 3)).toBe(20);
  });
});
