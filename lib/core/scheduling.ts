/** FSRS-6 by ts-fsrs: one rated answer moves one card. Pure; the same inputs give the same card, fuzz included. */
import { computeDecayFactor, createEmptyCard, FSRS, type Card as FsrsCard, type Grade, StrategyMode } from 'ts-fsrs';
import { addDays, type DaySettings, startOfStudyDay } from '@/lib/core/study-day';

export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type RatingName = (typeof ratings)[number];
/** As FSRS counts: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;
export const ratingName = (rating: Rating): RatingName => ratings[rating - 1] ?? 'again';

/** What an answer is scheduled with; kept with each attempt, so that replay decides nothing anew. */
export type SchedulerParameters = DaySettings & {
  weights: number[];
  desiredRetention: number;
  learningSteps: `${number}m`[];
  relearningSteps: `${number}m`[];
  maximumIntervalDays: number;
};

export const cardStates = { new: 0, learning: 1, review: 2, relearning: 3 } as const;
/** In a step of minutes, before the first interval of days or after a lapse. */
export const isLearning = ({ state }: { state: number }) =>
  state === cardStates.learning || state === cardStates.relearning;
export const leechLapses = 8;
/** Below this predicted recall a card counts as fading. */
export const fadingBelow = 0.75;

export type CardState = {
  state: number;
  /** Days until predicted recall falls to 90 %. */
  stability: number;
  /** 1 to 10. */
  difficulty: number;
  dueAt: Date;
  lastReviewAt: Date;
  lastStudyDay: string;
  scheduledDays: number;
  learningSteps: number;
  reps: number;
  lapses: number;
  isLeech: boolean;
  fadesAt: Date;
};

const dayMs = 86_400_000;
const defaultWeights = [...new FSRS({}).parameters.w];

export function defaultParameters(settings: DaySettings & { desiredRetention: number }): SchedulerParameters {
  return {
    weights: defaultWeights,
    desiredRetention: settings.desiredRetention,
    learningSteps: ['1m', '10m'],
    relearningSteps: ['10m'],
    maximumIntervalDays: 36_500,
    timeZone: settings.timeZone,
    dayStartHour: settings.dayStartHour,
  };
}

/** Midnight UTC of a study day: handed to ts-fsrs so that its elapsed days are the learner's days. */
const midnight = (studyDay: string) => new Date(`${studyDay}T00:00:00Z`);

function toFsrsCard(card: CardState): FsrsCard {
  return {
    ...createEmptyCard(midnight(card.lastStudyDay)),
    due: midnight(addDays(card.lastStudyDay, card.scheduledDays)),
    stability: card.stability,
    difficulty: card.difficulty,
    scheduled_days: card.scheduledDays,
    learning_steps: card.learningSteps,
    reps: card.reps,
    lapses: card.lapses,
    state: card.state,
    last_review: midnight(card.lastStudyDay),
  };
}

/**
 * The card after one answer. `card` is null for a new objective. An interval of whole days ends when the learner's day starts;
 * a learning step ends that many minutes after the answer.
 */
export function schedule(
  card: CardState | null,
  answer: { rating: Rating; answeredAt: Date; studyDay: string; fuzzSeed: string },
  parameters: SchedulerParameters,
): CardState {
  const fsrs = new FSRS({
    w: parameters.weights,
    request_retention: parameters.desiredRetention,
    learning_steps: parameters.learningSteps,
    relearning_steps: parameters.relearningSteps,
    maximum_interval: parameters.maximumIntervalDays,
    enable_fuzz: true,
  });
  fsrs.useStrategy(StrategyMode.SEED, () => answer.fuzzSeed);
  // A day that seems earlier than the last (the learner flew west, or changed their zone) counts as the same day.
  const studyDay = card && card.lastStudyDay > answer.studyDay ? card.lastStudyDay : answer.studyDay;
  const now = midnight(studyDay);
  const before = card ? toFsrsCard(card) : createEmptyCard(now);
  const after = fsrs.next(before, now, answer.rating as Grade).card;
  const dueAt =
    after.scheduled_days > 0
      ? startOfStudyDay(addDays(studyDay, after.scheduled_days), parameters)
      : new Date(answer.answeredAt.getTime() + (after.due.getTime() - now.getTime()));
  return {
    state: after.state,
    stability: after.stability,
    difficulty: after.difficulty,
    dueAt,
    lastReviewAt: answer.answeredAt,
    lastStudyDay: studyDay,
    scheduledDays: after.scheduled_days,
    learningSteps: after.learning_steps,
    reps: after.reps,
    lapses: after.lapses,
    isLeech: after.lapses >= leechLapses,
    fadesAt: new Date(
      answer.answeredAt.getTime() + daysUntilRecallOf(fadingBelow, after.stability, parameters.weights) * dayMs,
    ),
  };
}

/** Days after a review until predicted recall falls to `recall`: the inverse of the FSRS-6 forgetting curve. */
export function daysUntilRecallOf(recall: number, stabilityDays: number, weights: number[] = defaultWeights): number {
  const { decay, factor } = computeDecayFactor(weights);
  return (stabilityDays / factor) * (recall ** (1 / decay) - 1);
}

/** Predicted probability of recall at `now`, 0 to 1, by the FSRS-6 forgetting curve over real (not whole) days. */
export function retrievability(
  card: { stability: number; lastReviewAt: Date },
  now: Date,
  weights: number[] = defaultWeights,
): number {
  const { decay, factor } = computeDecayFactor(weights);
  const elapsedDays = Math.max(0, (now.getTime() - card.lastReviewAt.getTime()) / dayMs);
  return (1 + (factor * elapsedDays) / card.stability) ** decay;
}
