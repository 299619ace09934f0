/** A rating from evidence that the server has seen, never from what the client claims; the reason goes with it. */
import type { Answer } from '@/lib/core/exercise-view';
import { median } from '@/lib/core/median';
import type { Rating } from '@/lib/core/scheduling';

/** Where an exercise is asked. */
export type AnswerMode = 'lesson' | 'review' | 'practice' | 'test-out';
export type Outcome = 'right' | 'wrong' | 'revealed';

export type RatingEvidence = {
  outcome: Outcome;
  answer: Answer;
  hintsShown: number;
  isSure: boolean;
  mode: AnswerMode;
  /** The objective has no card, and no answer to it was just taken back. */
  isFirstMeeting: boolean;
  durationMs: number;
  /** Median of the learner's own right answers of this kind; null below `medianNeeds` of them. */
  medianMs: number | null;
  /** The best that may be earned. */
  cap: Rating;
};

export type RatingReason =
  | 'revealed'
  | 'wrong'
  | 'hint'
  | 'right'
  | 'sure-and-fast'
  | 'tested-out'
  | 'capped'
  | 'second-run'
  | 'two-runs'
  | 'left-alone'
  | 'self-missed'
  | 'self-partly'
  | 'self-knew';

/** So many own right answers of a kind are needed before "faster than usual" means something. */
export const medianNeeds = 5;
/** "Clearly faster": at most this share of the own median. */
export const clearlyFaster = 0.6;

export function rate(evidence: RatingEvidence): { rating: Rating; reason: RatingReason } {
  const earned = earnedRating(evidence);
  if (earned.rating > evidence.cap) return { rating: evidence.cap, reason: 'capped' };
  return earned;
}

function earnedRating(evidence: RatingEvidence): { rating: Rating; reason: RatingReason } {
  if (evidence.outcome === 'revealed') return { rating: 1, reason: 'revealed' };
  if (evidence.answer.type === 'self') {
    if (evidence.answer.grade === 'missed') return { rating: 1, reason: 'self-missed' };
    if (evidence.answer.grade === 'partly') return { rating: 2, reason: 'self-partly' };
    return evidence.hintsShown > 0 ? { rating: 2, reason: 'hint' } : { rating: 3, reason: 'self-knew' };
  }
  if (evidence.answer.type === 'run') return ranRating(evidence, evidence.answer);
  if (evidence.outcome === 'wrong') return { rating: 1, reason: 'wrong' };
  if (evidence.hintsShown > 0) return { rating: 2, reason: 'hint' };
  // Who knows it before it was taught has no need of learning steps.
  if (evidence.mode === 'test-out' && evidence.isFirstMeeting) return { rating: 4, reason: 'tested-out' };
  if (isSureAndFast(evidence)) return { rating: 4, reason: 'sure-and-fast' };
  return { rating: 3, reason: 'right' };
}

/**
 * Code: runs that do not compile are free. Passed by the first run that does is good (or easy), by the second without a hint hard,
 * otherwise again.
 */
function ranRating(
  evidence: RatingEvidence,
  { isPass, gradedRuns }: Extract<Answer, { type: 'run' }>,
): { rating: Rating; reason: RatingReason } {
  if (!isPass) return { rating: 1, reason: gradedRuns > 1 ? 'two-runs' : 'left-alone' };
  if (gradedRuns > 2) return { rating: 1, reason: 'two-runs' };
  if (gradedRuns === 2)
    return evidence.hintsShown > 0 ? { rating: 1, reason: 'two-runs' } : { rating: 2, reason: 'second-run' };
  if (evidence.hintsShown > 0) return { rating: 2, reason: 'hint' };
  if (evidence.mode === 'test-out' && evidence.isFirstMeeting) return { rating: 4, reason: 'tested-out' };
  return isSureAndFast(evidence) ? { rating: 4, reason: 'sure-and-fast' } : { rating: 3, reason: 'right' };
}

/** In a lesson nobody knows when reading the exercise began, so only a review can show speed. */
function isSureAndFast({ isSure, mode, durationMs, medianMs: median }: RatingEvidence): boolean {
  const knowsTime = mode === 'review' || mode === 'test-out';
  return isSure && knowsTime && median !== null && durationMs <= median * clearlyFaster;
}

/** The reason as the learner reads it, after "Good: ". */
export function ratingReasonText(reason: RatingReason): string {
  switch (reason) {
    case 'revealed':
      return 'you asked for the answer';
    case 'wrong':
      return 'your first answer was wrong; time never lowers a rating';
    case 'hint':
      return 'right, after a hint';
    case 'right':
      return 'right at once, without a hint';
    case 'sure-and-fast':
      return 'right at once, sure, and clearly faster than you usually are';
    case 'tested-out':
      return 'right at once in a test that skips the lesson';
    case 'capped':
      return 'right, but you had seen this exercise before you took your answer back';
    case 'second-run':
      return 'the second run passed, without a hint';
    case 'two-runs':
      return 'two runs that compiled did not pass, or the second did so only after a hint';
    case 'left-alone':
      return 'a run did not pass, and you left it there';
    case 'self-missed':
      return 'by your own comparison you missed it';
    case 'self-partly':
      return 'by your own comparison you had part of it';
    case 'self-knew':
      return 'by your own comparison you knew it; own ratings go up to good';
  }
}

/** Median in milliseconds; null where there are too few samples. */
export function medianMs(samples: readonly number[], needs: number = medianNeeds): number | null {
  return samples.length < needs ? null : median(samples);
}
