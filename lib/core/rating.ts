/** A rating from evidence that the server has seen, never from what the client claims; the reason goes with it. */
import type { Answer } from '@/lib/core/exercise-view';
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
  if (evidence.outcome === 'wrong') return { rating: 1, reason: 'wrong' };
  if (evidence.hintsShown > 0) return { rating: 2, reason: 'hint' };
  // Who knows it before it was taught has no need of learning steps.
  if (evidence.mode === 'test-out' && evidence.isFirstMeeting) return { rating: 4, reason: 'tested-out' };
  // In a lesson nobody knows when reading the exercise began, so only a review can show speed.
  const isFast = evidence.medianMs !== null && evidence.durationMs <= evidence.medianMs * clearlyFaster;
  const knowsTime = evidence.mode === 'review' || evidence.mode === 'test-out';
  if (evidence.isSure && isFast && knowsTime) return { rating: 4, reason: 'sure-and-fast' };
  return { rating: 3, reason: 'right' };
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
  if (samples.length < needs) return null;
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
