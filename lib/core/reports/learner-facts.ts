/** What a report says of one learner, from their cards and totals; it holds whenever it is read, until they answer again. */
import { median } from '@/lib/core/median';
import { lastingFromDays } from '@/lib/core/progress-figures';

/** Where an objective stands in the course. */
export type ObjectivePlace = { id: string; lessonId: string; unitId: string };

export type CardFacts = {
  objectiveId: string;
  stability: number;
  fadesAtMs: number;
  dueAtMs: number;
  isSuspended: boolean;
};
export type TotalFacts = {
  objectiveId: string;
  durationMs: number;
  /** Those that were not self-graded. */
  answers: number;
  rightAnswers: number;
  firstRightAtMs: number | null;
};

export type UnitFacts = {
  begunCount: number;
  /** From this instant on a quarter or more of the begun cards are predicted below 75 %. */
  fadingAtMs: number;
  /** Whether the median stability is three weeks or more. */
  lasts: boolean;
};

export type LessonFactsOfLearner = {
  begunCount: number;
  learnedCount: number;
  durationMs: number;
  /** When the newest of the learned objectives was; null where none is. */
  lastLearnedAtMs: number | null;
};

export type LearnerFacts = {
  /** By unit id; units without a card are not in it. */
  units: ReadonlyMap<string, UnitFacts>;
  /** By lesson id; lessons without an answer are not in it. */
  lessons: ReadonlyMap<string, LessonFactsOfLearner>;
  /** When the cards fall due that are not suspended, in order. */
  dueAtMs: readonly number[];
  /** The newest study day with an answer. */
  lastAnswerDay: string | null;
  /** In the order of the places. */
  answers: Uint16Array;
  rightAnswers: Uint16Array;
};

/** The places of a course, with the way from an id to its index. */
export type Places = { list: readonly ObjectivePlace[]; indexOf: ReadonlyMap<string, number> };

export const placesOf = (list: readonly ObjectivePlace[]): Places => ({
  list,
  indexOf: new Map(list.map(({ id }, index) => [id, index])),
});

/** Objectives that the course no longer has are left out. */
export function learnerFactsOf(
  { list, indexOf }: Places,
  own: { cards: readonly CardFacts[]; totals: readonly TotalFacts[]; lastAnswerDay: string | null },
): LearnerFacts {
  const byUnit = new Map<string, CardFacts[]>();
  const dueAtMs: number[] = [];
  for (const card of own.cards) {
    const place = list[indexOf.get(card.objectiveId) ?? -1];
    if (!place) continue;
    const same = byUnit.get(place.unitId);
    if (same) same.push(card);
    else byUnit.set(place.unitId, [card]);
    if (!card.isSuspended) dueAtMs.push(card.dueAtMs);
  }
  const lessons = new Map<string, LessonFactsOfLearner>();
  const [answers, rightAnswers] = [new Uint16Array(list.length), new Uint16Array(list.length)];
  for (const total of own.totals) {
    const index = indexOf.get(total.objectiveId) ?? -1;
    const place = list[index];
    if (!place) continue;
    answers[index] = Math.min(mostCounted, total.answers);
    rightAnswers[index] = Math.min(mostCounted, total.rightAnswers);
    const before = lessons.get(place.lessonId) ?? emptyLesson;
    lessons.set(place.lessonId, {
      begunCount: before.begunCount + 1,
      learnedCount: before.learnedCount + (total.firstRightAtMs === null ? 0 : 1),
      durationMs: before.durationMs + total.durationMs,
      lastLearnedAtMs: later(before.lastLearnedAtMs, total.firstRightAtMs),
    });
  }
  return {
    units: new Map([...byUnit].map(([unitId, cards]) => [unitId, unitFacts(cards)])),
    ...{ lessons, answers, rightAnswers },
    dueAtMs: dueAtMs.sort((a, b) => a - b),
    lastAnswerDay: own.lastAnswerDay,
  };
}

/** What fits into 16 bits; nobody answers one objective more often. */
const mostCounted = 65_535;
const emptyLesson: LessonFactsOfLearner = { begunCount: 0, learnedCount: 0, durationMs: 0, lastLearnedAtMs: null };

const later = (a: number | null, b: number | null): number | null => (a === null ? b : b === null ? a : Math.max(a, b));

function unitFacts(cards: readonly CardFacts[]): UnitFacts {
  const fades = cards.map(({ fadesAtMs }) => fadesAtMs).sort((a, b) => a - b);
  return {
    begunCount: cards.length,
    fadingAtMs: fades[Math.ceil(cards.length / 4) - 1] ?? Number.POSITIVE_INFINITY,
    lasts: (median(cards.map(({ stability }) => stability)) ?? 0) >= lastingFromDays,
  };
}

/** How many of them are due at `now`. */
export function countDueAt({ dueAtMs }: LearnerFacts, now: Date): number {
  const at = now.getTime();
  const next = dueAtMs.findIndex((ms) => ms > at);
  return next < 0 ? dueAtMs.length : next;
}

export type ObjectiveSums = { objectiveId: string; people: number; answers: number; rightAnswers: number };

/** Over all of these learners: who answered each objective, how often, and how often right. */
export function objectiveSums({ list }: Places, learners: readonly LearnerFacts[]): ObjectiveSums[] {
  return list.map(({ id }, index) => {
    const sums = { objectiveId: id, people: 0, answers: 0, rightAnswers: 0 };
    for (const { answers, rightAnswers } of learners) {
      const count = answers[index] ?? 0;
      if (count === 0) continue;
      sums.people++;
      sums.answers += count;
      sums.rightAnswers += rightAnswers[index] ?? 0;
    }
    return sums;
  });
}
