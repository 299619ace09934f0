/** How a learner stands in a unit: one of four bands, and how much of it they would recall now. */
import { median } from '@/lib/core/median';
import { lastingFromDays } from '@/lib/core/progress-figures';
import { type CardState, retrievability } from '@/lib/core/scheduling';

export const bands = ['not started', 'fading', 'learning', 'solid'] as const;
export type Band = (typeof bands)[number];

type UnitCard = Pick<CardState, 'stability' | 'lastReviewAt' | 'fadesAt'>;
export type UnitStrength = {
  band: Band;
  begunCount: number;
  objectiveCount: number;
  /** Of all its objectives, 0 to 1: what is not begun counts as not recalled. */
  recall: number;
};

/**
 * `cards` are those of the unit's objectives that are begun. not started: no card; fading: a quarter or more of the cards are predicted
 * below 75 %; solid: all objectives are begun and the median stability is 21 days or more; learning: otherwise.
 */
export function unitStrength(cards: readonly UnitCard[], objectiveCount: number, now: Date): UnitStrength {
  const recalled = cards.reduce((sum, card) => sum + retrievability(card, now), 0);
  return {
    band: bandOf(cards, objectiveCount, now),
    begunCount: cards.length,
    objectiveCount,
    recall: objectiveCount === 0 ? 0 : recalled / objectiveCount,
  };
}

function bandOf(cards: readonly UnitCard[], objectiveCount: number, now: Date): Band {
  const isFading = cards.filter((card) => card.fadesAt <= now).length * 4 >= cards.length;
  const lasts = (median(cards.map((card) => card.stability)) ?? 0) >= lastingFromDays;
  return bandOfCounts({ begunCount: cards.length, isFading, lasts }, objectiveCount);
}

export type UnitCounts = {
  begunCount: number;
  /** Whether a quarter or more of the cards are predicted below 75 %. */
  isFading: boolean;
  /** Whether the median stability is three weeks or more. */
  lasts: boolean;
};

/** The band, as above, from counts of a unit's cards. */
export function bandOfCounts({ begunCount, isFading, lasts }: UnitCounts, objectiveCount: number): Band {
  if (begunCount === 0) return 'not started';
  if (isFading) return 'fading';
  return begunCount >= objectiveCount && lasts ? 'solid' : 'learning';
}
