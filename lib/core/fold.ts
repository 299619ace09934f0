/** State is the fold of history: the card and the totals that a list of attempts, revocations and resets gives. */
import { type CardState, type Rating, type SchedulerParameters, schedule } from '@/lib/core/scheduling';

/** What of an attempt matters to the fold. */
export type FoldAttempt = {
  id: string;
  objectiveId: string;
  sequence: number;
  rating: Rating;
  outcome: string;
  /** A self-graded answer never counts as learned. */
  isSelfGraded: boolean;
  isNew: boolean;
  scheduled: boolean;
  countsForRetention: boolean;
  answeredAt: Date;
  durationMs: number;
  studyDay: string;
  fuzzSeed: string;
  parameters: SchedulerParameters;
};

/** From here on the objective is as if it had never been asked. */
export type FoldReset = { sequence: number; resetAt: Date };

export type FoldedCard = CardState & { version: number };

/** The order of history: by time, and among equal times by sequence. */
export function inOrder<T extends { answeredAt: Date; sequence: number }>(attempts: readonly T[]): T[] {
  return [...attempts].sort((a, b) => a.answeredAt.getTime() - b.answeredAt.getTime() || a.sequence - b.sequence);
}

/**
 * The card of one objective; null where no scheduled attempt is left since the last reset. `version` counts all scheduled attempts,
 * their revocations and the resets, so that it never repeats a number for another state.
 */
export function foldCard(
  attempts: readonly FoldAttempt[],
  revokedIds: ReadonlySet<string>,
  resets: readonly FoldReset[],
): FoldedCard | null {
  const moves = attempts.filter((attempt) => attempt.scheduled);
  const kept = moves.filter((attempt) => !revokedIds.has(attempt.id));
  let card: CardState | null = null;
  for (const event of inOrder([...kept, ...resets.map((reset) => ({ ...reset, answeredAt: reset.resetAt }))])) {
    card = 'resetAt' in event ? null : schedule(card, event, event.parameters);
  }
  return card && { ...card, version: versionAfter(moves.length, moves.length - kept.length, resets.length) };
}

/** The version of a card after so many events of its objective. */
export const versionAfter = (scheduled: number, revoked: number, resets: number) => scheduled + revoked + resets;

export type DayTotals = {
  answers: number;
  rightAnswers: number;
  newObjectives: number;
  reviews: number;
  retentionAnswers: number;
  retentionRight: number;
  durationMs: number;
};

export const emptyDay: DayTotals = {
  answers: 0,
  rightAnswers: 0,
  newObjectives: 0,
  reviews: 0,
  retentionAnswers: 0,
  retentionRight: 0,
  durationMs: 0,
};

/** What one attempt adds to its day. */
export function dayShare(attempt: FoldAttempt): DayTotals {
  const isRight = attempt.outcome === 'right';
  return {
    answers: 1,
    rightAnswers: isRight ? 1 : 0,
    newObjectives: attempt.scheduled && attempt.isNew ? 1 : 0,
    reviews: attempt.scheduled && !attempt.isNew ? 1 : 0,
    retentionAnswers: attempt.countsForRetention ? 1 : 0,
    retentionRight: attempt.countsForRetention && isRight ? 1 : 0,
    durationMs: attempt.durationMs,
  };
}

/** Totals by study day. */
export function foldDays(attempts: readonly FoldAttempt[], revokedIds: ReadonlySet<string>): Map<string, DayTotals> {
  const days = new Map<string, DayTotals>();
  for (const attempt of attempts) {
    if (revokedIds.has(attempt.id)) continue;
    const share = dayShare(attempt);
    const sum = { ...(days.get(attempt.studyDay) ?? emptyDay) };
    for (const key of Object.keys(sum) as (keyof DayTotals)[]) sum[key] += share[key];
    days.set(attempt.studyDay, sum);
  }
  return days;
}

export type ObjectiveTotals = {
  /** Those that were not self-graded: reports tell by them how hard an objective is. */
  answers: number;
  rightAnswers: number;
  durationMs: number;
  /** The first right answer that was not self-graded: from then on the objective counts as learned. */
  firstRightAt: Date | null;
};

/** Totals by objective. */
export function foldObjectives(
  attempts: readonly FoldAttempt[],
  revokedIds: ReadonlySet<string>,
): Map<string, ObjectiveTotals> {
  const totals = new Map<string, ObjectiveTotals>();
  for (const attempt of inOrder(attempts)) {
    if (revokedIds.has(attempt.id)) continue;
    const old = totals.get(attempt.objectiveId) ?? { answers: 0, rightAnswers: 0, durationMs: 0, firstRightAt: null };
    const isRight = attempt.outcome === 'right';
    totals.set(attempt.objectiveId, {
      answers: old.answers + (attempt.isSelfGraded ? 0 : 1),
      rightAnswers: old.rightAnswers + (isRight && !attempt.isSelfGraded ? 1 : 0),
      durationMs: old.durationMs + attempt.durationMs,
      firstRightAt: old.firstRightAt ?? (isRight && !attempt.isSelfGraded ? attempt.answeredAt : null),
    });
  }
  return totals;
}
