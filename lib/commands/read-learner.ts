/** What a learner stands at, over the whole course: the reads that the map, the header and a review's plan share. */

import type { App } from '@/lib/commands/app';
import type { CourseObjective } from '@/lib/content/course';
import type { SignedInActor } from '@/lib/core/access';
import { exerciseKinds } from '@/lib/core/exercise-view';
import type { ObjectiveState } from '@/lib/core/lesson-state';
import { medianMs } from '@/lib/core/rating';
import type { DueCard, NewObjective } from '@/lib/core/review-plan';
import { isLearning, retrievability } from '@/lib/core/scheduling';
import { isPaused, studyDayOf } from '@/lib/core/study-day';
import { recentDurations } from '@/lib/data/attempts';
import { countDue, dueCards, listCards, type StoredCard } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { dayTotal, objectiveTotals } from '@/lib/data/totals';
import { ownUser } from '@/lib/data/users';

/** Due cards beyond this are counted, not read. */
const readAtMost = 500;

/** The first study day on which reviews are asked for again; null while they are. */
export async function readPause(app: App, actor: SignedInActor, tx: Tx): Promise<string | null> {
  const user = await ownUser(actor, tx);
  return isPaused(user.pausedUntil, studyDayOf(app.now(), user)) ? user.pausedUntil : null;
}

/** Where each objective of the course stands; keys are objective ids. Three queries. While reviews are paused nothing is due. */
export async function objectiveStates(app: App, actor: SignedInActor, tx: Tx): Promise<Map<string, ObjectiveState>> {
  const now = app.now();
  const [cards, totals, pausedUntil] = await Promise.all([
    listCards(actor, tx),
    objectiveTotals(actor, tx),
    readPause(app, actor, tx),
  ]);
  const cardOf = new Map(cards.map((card) => [card.objectiveId, card]));
  const totalOf = new Map(totals.map((total) => [total.objectiveId, total]));
  return new Map(
    app.course.objectives.map(({ id }) => {
      const card = cardOf.get(id);
      return [
        id,
        {
          isBegun: card !== undefined,
          isLearned: totalOf.get(id)?.firstRightAt != null,
          isDue: pausedUntil === null && isDue(card, now),
          isFading: card !== undefined && card.suspendedAt === null && card.fadesAt <= now,
        },
      ];
    }),
  );
}

const isDue = (card: StoredCard | undefined, now: Date) =>
  card !== undefined && card.suspendedAt === null && card.dueAt <= now;

/** Due cards whose objective is in the course, longest overdue first, and how many there are in all; none while reviews are paused. */
export async function readDue(app: App, actor: SignedInActor, tx: Tx): Promise<{ cards: StoredCard[]; count: number }> {
  const now = app.now();
  if (await readPause(app, actor, tx)) return { cards: [], count: 0 };
  const rows = await dueCards(actor, tx, now, readAtMost);
  const cards = rows.filter((card) => app.course.objective(card.objectiveId) !== undefined);
  const count = rows.length < readAtMost ? cards.length : await countDue(actor, tx, now);
  return { cards, count };
}

/** Milliseconds that an exercise of a kind takes this learner: their median, or the authors' estimate. */
export type Pace = (objective: CourseObjective) => number;

export async function readPace(actor: SignedInActor, tx: Tx): Promise<Pace> {
  const medians = new Map(
    await Promise.all(
      exerciseKinds.map(async (kind) => [kind, medianMs(await recentDurations(actor, tx, kind))] as const),
    ),
  );
  return ({ exercises }) => {
    const each = exercises.map(({ kind, usualSeconds }) => medians.get(kind) ?? usualSeconds * 1000);
    return each.length > 0 ? each.reduce((sum, ms) => sum + ms, 0) / each.length : 60_000;
  };
}

/** Due cards as a plan takes them. */
export function asDue(app: App, cards: readonly StoredCard[], pace: Pace): DueCard[] {
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
): Promise<{ fresh: NewObjective[]; newLimit: number; minutes: number; studyDay: string }> {
  const user = await ownUser(actor, tx);
  const studyDay = studyDayOf(app.now(), user);
  const today = await dayTotal(actor, tx, studyDay);
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
  const newLimit = isPaused(user.pausedUntil, studyDay) ? 0 : Math.max(0, user.newPerDay - (today?.newObjectives ?? 0));
  return { fresh, newLimit, minutes: user.minutesPerDay, studyDay };
}
