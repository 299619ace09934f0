/** What lies ahead of a learner's cards: recall with reviews and without, and how many answers that costs. Pure and repeatable. */
import { FSRS, type Grade } from 'ts-fsrs';
import { type CardState, retrievability, type SchedulerParameters } from '@/lib/core/scheduling';
import { type DaySettings, daysBetween, studyDayOf } from '@/lib/core/study-day';

export type ForecastCard = Pick<
  CardState,
  'stability' | 'difficulty' | 'dueAt' | 'lastReviewAt' | 'lastStudyDay' | 'state'
> & { objectiveId: string; suspendedAt: Date | null };

export type Forecast = {
  /** Mean predicted recall, 0 to 1: now, and on each day after that once its reviews are done. */
  recall: number[];
  /** Answers on each day, today first. One that misses is asked again the same day: that is two. */
  answers: number[];
};

/** With a pause, nothing is reviewed before `pausedUntil`, a study day. */
type PlannedDays = DaySettings & { pausedUntil?: string | null };

type Ahead = {
  now: Date;
  day: PlannedDays;
  days: number;
  parameters: Pick<SchedulerParameters, 'weights' | 'desiredRetention'>;
};

const dayMs = 86_400_000;
/** So many lives of cards are followed, however many cards there are: this bounds the work. */
const livesAtMost = 600;
const livesOfOne = 30;

/**
 * Follows each card through several lives, whose answers are drawn by the recall that FSRS predicts, from numbers that hang on the
 * card alone. Assumes that every review is done on its day, that nothing new is begun, and that intervals are not spread by fuzz.
 * Due dates stay as they are until the next answer; suspended cards are not reviewed. `recall` has one entry more than `days`.
 */
export function forecast(cards: readonly ForecastCard[], { now, day, days, parameters }: Ahead): Forecast {
  const recall = new Array<number>(days + 1).fill(0);
  const answers = new Array<number>(days).fill(0);
  if (cards.length === 0) return { recall, answers };
  const fsrs = new FSRS({ w: parameters.weights, request_retention: parameters.desiredRetention, enable_fuzz: false });
  const today = studyDayOf(now, day);
  const resumesIn = daysUntilReviews(today, day);
  // Of more cards than lives an even sample stands for all.
  const step = Math.max(1, cards.length / livesAtMost);
  const sample = Array.from({ length: Math.floor(cards.length / step) }, (_, n) => cards[Math.floor(n * step)]);
  const lives = Math.max(1, Math.min(livesOfOne, Math.floor(livesAtMost / sample.length)));
  const share = 1 / (sample.length * lives);

  for (const card of sample) {
    if (!card) continue;
    for (let life = 0; life < lives; life++) {
      const draw = drawsOf(`${card.objectiveId} ${life}`);
      let memory = { stability: card.stability, difficulty: card.difficulty };
      let lastDay = Math.min(0, daysBetween(today, card.lastStudyDay));
      let lastAt = Math.min(0, (card.lastReviewAt.getTime() - now.getTime()) / dayMs);
      let dueDay = card.suspendedAt
        ? Number.POSITIVE_INFINITY
        : Math.max(resumesIn, daysBetween(today, studyDayOf(card.dueAt, day)));
      for (let at = 0; at <= days; at++) {
        const before = fsrs.forgetting_curve(at - lastAt, memory.stability);
        if (at >= dueDay && at < days) {
          const isRight = draw() < before;
          memory = fsrs.next_state(memory, at - lastDay, (isRight ? 3 : 1) as Grade);
          // A miss is asked again after ten minutes and is right then.
          if (!isRight) memory = fsrs.next_state(memory, 0, 3 as Grade);
          answers[at] = (answers[at] ?? 0) + (isRight ? 1 : 2) * share * cards.length;
          dueDay = at + Math.max(1, fsrs.next_interval(memory.stability, at - lastDay));
          lastDay = at;
          lastAt = at;
        }
        const after = at === 0 ? before : fsrs.forgetting_curve(at - lastAt, memory.stability);
        recall[at] = (recall[at] ?? 0) + after * share;
      }
    }
  }
  return { recall, answers };
}

/** Mean predicted recall now and on each day after, if nothing is reviewed. One entry more than `days`. */
export function forgetting(
  cards: readonly Pick<CardState, 'stability' | 'lastReviewAt'>[],
  { now, days, weights }: { now: Date; days: number; weights?: number[] },
): number[] {
  return Array.from({ length: days + 1 }, (_, at) => meanRecall(cards, new Date(now.getTime() + at * dayMs), weights));
}

/** Mean predicted recall at an instant; 0 where there are no cards. */
export function meanRecall(
  cards: readonly Pick<CardState, 'stability' | 'lastReviewAt'>[],
  at: Date,
  weights?: number[],
): number {
  if (cards.length === 0) return 0;
  return cards.reduce((sum, card) => sum + retrievability(card, at, weights), 0) / cards.length;
}

/** How much longer the intervals for `chosen` are than those for `current`: 2 means twice as long. */
export function intervalRatio(current: number, chosen: number, weights: number[]): number {
  const modifier = (retention: number) =>
    new FSRS({ w: weights, request_retention: retention }).calculate_interval_modifier(retention);
  return modifier(chosen) / modifier(current);
}

/**
 * How many cards are to be reviewed on each day from today as things stand: what is overdue counts today, and what falls into a
 * pause counts on the day after it. Suspended ones are left out.
 */
export function dueByDay(
  cards: readonly Pick<ForecastCard, 'dueAt' | 'suspendedAt'>[],
  { now, day, days }: { now: Date; day: PlannedDays; days: number },
): number[] {
  const today = studyDayOf(now, day);
  const resumesIn = daysUntilReviews(today, day);
  const counts = new Array<number>(days).fill(0);
  for (const card of cards) {
    if (card.suspendedAt) continue;
    const at = Math.max(resumesIn, daysBetween(today, studyDayOf(card.dueAt, day)));
    if (at < days) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

const daysUntilReviews = (today: string, { pausedUntil }: PlannedDays): number =>
  pausedUntil ? Math.max(0, daysBetween(today, pausedUntil)) : 0;

/** Numbers from 0 to 1 that hang on a text alone: FNV-1a, then mulberry32. */
function drawsOf(text: string): () => number {
  let state = 0x811c9dc5;
  for (const char of text) state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
