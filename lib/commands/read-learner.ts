/** What a learner stands at, over the whole course: the reads that the map, the header and a review's plan share. */

import type { App } from '@/lib/commands/app';
import type { CourseObjective } from '@/lib/content/course';
import type { SignedInActor } from '@/lib/core/access';
import type { ObjectiveState } from '@/lib/core/lesson-state';
import { medianMs } from '@/lib/core/rating';
import type { DueCard, NewObjective } from '@/lib/core/review-plan';
import { isLearning, retrievability } from '@/lib/core/scheduling';
import { isPaused, studyDayOf } from '@/lib/core/study-day';
import { type KindDurations, recentDurationsByKind } from '@/lib/data/attempts';
import { type CardOutline, countDue, dueCards, outlineCards } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { dayTotal, learnedObjectives } from '@/lib/data/totals';
import { type Learner, ownLearner } from '@/lib/data/users';

/** Due cards beyond this are counted, not read. */
const readAtMost = 500;

/** The first study day on which reviews are asked for again; null while they are. `known` is the learner, where they were read already. */
export async function readPause(app: App, actor: SignedInActor, tx: Tx, known?: Learner): Promise<string | null> {
  return pauseOf(app, known ?? (await ownLearner(actor, tx)));
}

export const pauseOf = (app: App, learner: Learner): string | null =>
  isPaused(learner.pausedUntil, studyDayOf(app.now(), learner)) ? learner.pausedUntil : null;

/** Where each objective of the course stands; keys are objective ids. While reviews are paused nothing is due. */
export async function objectiveStates(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  known?: Learner,
): Promise<Map<string, ObjectiveState>> {
  const [cards, learned, pausedUntil] = await Promise.all([
    outlineCards(actor, tx),
    learnedObjectives(actor, tx),
    readPause(app, actor, tx, known),
  ]);
  return statesOf(app, { cards, learned, isPaused: pausedUntil !== null });
}

export function statesOf(
  app: App,
  of: { cards: readonly CardOutline[]; learned: ReadonlySet<string>; isPaused: boolean },
): Map<string, ObjectiveState> {
  const now = app.now();
  const cardOf = new Map(of.cards.map((card) => [card.objectiveId, card]));
  return new Map(
    app.course.objectives.map(({ id }) => {
      const card = cardOf.get(id);
      return [
        id,
        {
          isBegun: card !== undefined,
          isLearned: of.learned.has(id),
          isDue: !of.isPaused && card !== undefined && isDue(card, now),
          isFading: card !== undefined && card.suspendedAt === null && card.fadesAt <= now,
        },
      ];
    }),
  );
}

const isDue = (card: CardOutline, now: Date) => card.suspendedAt === null && card.dueAt <= now;

/** `count` is how many there are in all; `cards` those in the course, longest overdue first, and not all of a very long backlog. */
export type Due = { cards: CardOutline[]; count: number };

/** What is due; nothing while reviews are paused. */
export async function readDue(app: App, actor: SignedInActor, tx: Tx, known?: Learner): Promise<Due> {
  if (await readPause(app, actor, tx, known)) return { cards: [], count: 0 };
  const now = app.now();
  const rows = await dueCards(actor, tx, now, readAtMost);
  const cards = rows.filter((card) => isInCourse(app, card));
  const count = rows.length < readAtMost ? cards.length : await countDue(actor, tx, now);
  return { cards, count };
}

/** As `readDue`, from all cards of a learner whose reviews are not paused. */
export function dueAmong(app: App, all: readonly CardOutline[]): Due {
  const now = app.now();
  const due = all.filter((card) => isDue(card, now) && isInCourse(app, card));
  const cards = due.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime() || (a.objectiveId < b.objectiveId ? -1 : 1));
  return { cards, count: cards.length };
}

const isInCourse = (app: App, { objectiveId }: CardOutline) => app.course.objective(objectiveId) !== undefined;

/** Milliseconds that an exercise of a kind takes this learner: their median, or the authors' estimate. */
export type Pace = (objective: CourseObjective) => number;

export const readPace = async (actor: SignedInActor, tx: Tx): Promise<Pace> =>
  paceOf(await recentDurationsByKind(actor, tx));

export function paceOf(own: KindDurations): Pace {
  const medians = new Map([...own].map(([kind, durations]) => [kind, medianMs(durations)]));
  return ({ exercises }) => {
    const each = exercises.map(({ kind, usualSeconds }) => medians.get(kind) ?? usualSeconds * 1000);
    return each.length > 0 ? each.reduce((sum, ms) => sum + ms, 0) / each.length : 60_000;
  };
}

/** Due cards as a plan takes them. */
export function asDue(app: App, cards: readonly CardOutline[], pace: Pace): DueCard[] {
  const now = app.now();
  return cards.flatMap((card) => {
    const objective = app.course.objective(card.objectiveId);
    if (!objective) return [];
    return {
      objectiveId: objective.id,
      lessonId: objective.lessonId,
      unitId: objective.unitId,
      dueAt: card.dueAt,
      retrievability: retrievability(card, now),
      isLearning: isLearning(card),
      estimatedMs: pace(objective),
    };
  });
}

/**
 * New objectives that a session may offer today: those not begun, or reset, of lessons that are begun, in the order of the course, as
 * many as the learner's daily limit leaves: none while reviews are paused.
 */
export async function readFresh(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  states: ReadonlyMap<string, ObjectiveState>,
  pace: Pace,
  known?: Learner,
): Promise<Fresh & { minutes: number; studyDay: string }> {
  const learner = known ?? (await ownLearner(actor, tx));
  const studyDay = studyDayOf(app.now(), learner);
  const today = await dayTotal(actor, tx, studyDay);
  const newToday = today?.newObjectives ?? 0;
  return { ...freshOf(app, { states, pace, learner, studyDay, newToday }), minutes: learner.minutesPerDay, studyDay };
}

export type Fresh = { fresh: NewObjective[]; newLimit: number };

/** `newToday` is how many were begun on the study day already. */
export function freshOf(
  app: App,
  {
    states,
    pace,
    learner,
    studyDay,
    newToday,
  }: {
    states: ReadonlyMap<string, ObjectiveState>;
    pace: Pace;
    learner: Learner;
    studyDay: string;
    newToday: number;
  },
): Fresh {
  const fresh = app.course.lessons
    .filter((lesson) => lesson.objectives.some(({ id }) => states.get(id)?.isBegun || states.get(id)?.isLearned))
    .flatMap((lesson) => lesson.objectives)
    .filter(({ id, exercises }) => !states.get(id)?.isBegun && exercises.length > 0)
    .map((objective) => ({
      objectiveId: objective.id,
      lessonId: objective.lessonId,
      unitId: objective.unitId,
      estimatedMs: pace(objective),
    }));
  const newLimit = isPaused(learner.pausedUntil, studyDay) ? 0 : Math.max(0, learner.newPerDay - newToday);
  return { fresh, newLimit };
}
