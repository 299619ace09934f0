/** A review session's next exercise: starts the sitting or goes on with it, and shows again what was left open. */
import { randomUUID } from 'node:crypto';
import type { App } from '@/lib/commands/app';
import { closeLeftAlone } from '@/lib/commands/close-left-alone';
import { serve } from '@/lib/commands/present-exercise';
import {
  asDue,
  type Due,
  dueAmong,
  type Pace,
  pauseOf,
  readDue,
  readFresh,
  readPace,
  statesOf,
} from '@/lib/commands/read-learner';
import type { SignedInActor } from '@/lib/core/access';
import { chooseExercise, chooseForTest } from '@/lib/core/exercise-choice';
import { backlogNotice, interleave, planReview } from '@/lib/core/review-plan';
import { isLearning, retrievability } from '@/lib/core/scheduling';
import { studyDayOf } from '@/lib/core/study-day';
import { attemptsOfSession, revokedAttempts, type SessionAttempt } from '@/lib/data/attempts';
import { begunAmong, type CardOutline, findCard, outlineCards } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { lastSeen, openPresentation, type StoredPresentation } from '@/lib/data/presentations';
import {
  addReviewSession,
  endReviewSessions,
  isDayDone,
  lastReviewSession,
  openReviewSession,
  type Sitting,
  type StoredReviewSession,
} from '@/lib/data/review-sessions';
import { learnedObjectives } from '@/lib/data/totals';
import { type Learner, lockOwnUser } from '@/lib/data/users';

export type NextReview = {
  /** Null where there is nothing to review and nothing was. */
  session: StoredReviewSession | null;
  attempts: SessionAttempt[];
  /** Objectives planned and not yet answered, the current one included. */
  ahead: string[];
  presentation: StoredPresentation | null;
  isNew: boolean;
  notice: string | null;
  pace: Pace;
  /** The last number in the learner's history. */
  lastSequence: number;
  /** The first study day on which reviews are asked for again; null while they are. */
  pausedUntil: string | null;
};

export type ReviewMode = 'review' | 'practice' | 'test-out';
export type ReviewInput = { mode: ReviewMode; more?: boolean; lessonId?: string | undefined };
const practiceCount = 10;

/** What is read once and handed on. */
type Reading = { app: App; actor: SignedInActor; tx: Tx; learner: Learner; pace: Pace };

/** `due` where it was read to plan the sitting, which has only begun then. */
type Seated = { session: StoredReviewSession | null; notice: string | null; due?: Due };

/**
 * One transaction. Asking again before answering gives the same presentation. `more` goes on with a backlog after the day's share.
 * A test of `lessonId` is not started here but by `startTestOut`; where none is open, its last sitting is given.
 */
export async function nextReview(
  app: App,
  actor: SignedInActor,
  { mode, more = false, lessonId }: ReviewInput,
): Promise<NextReview> {
  const work = async (tx: Tx): Promise<NextReview> => {
    // Two tabs that open a session at once get the same one.
    const learner = await lockOwnUser(actor, tx);
    const lastSequence = (await closeLeftAlone(app, actor, tx)) ?? learner.lastSequence;
    const pace = await readPace(actor, tx);
    const reading = { app, actor, tx, learner, pace };
    const sitting = { mode, lessonId: mode === 'test-out' ? (lessonId ?? '') : null };
    const pausedUntil = mode === 'review' ? pauseOf(app, learner) : null;
    const { session, notice, due }: Seated = pausedUntil
      ? { session: null, notice: null }
      : mode === 'test-out'
        ? { session: await lastTest(actor, tx, sitting), notice: null }
        : await openOrStart(reading, { ...sitting, mode }, more);
    const always = { notice, pace, lastSequence, pausedUntil };
    if (!session) return { ...always, session, attempts: [], ahead: [], presentation: null, isNew: false };

    const isFresh = due !== undefined;
    const revoked = await revokedAttempts(actor, tx);
    const attempts = isFresh ? [] : await attemptsOfSession(actor, tx, session.id, revoked);
    const cards = await dueCards(reading, session, due);
    const ahead = await objectivesAhead(reading, session, attempts, cards);
    const presentation = session.endedAt
      ? null
      : ((isFresh ? null : await stillOpen(reading, session, ahead, cards)) ??
        (await present(reading, session, ahead, cards, revoked.size > 0)));
    if (!presentation) await endReviewSessions(actor, tx, sitting, app.now());
    return {
      ...{ ...always, session, attempts, presentation },
      ahead: presentation ? [presentation.objectiveId, ...ahead.filter((id) => id !== presentation.objectiveId)] : [],
      isNew: presentation?.cardVersion === 0,
    };
  };
  // A plan and what it shows are made again if a power cut takes them.
  return app.db.transaction(work, { durability: 'soon' });
}

/** The open test, or the one before. */
const lastTest = async (actor: SignedInActor, tx: Tx, sitting: Sitting) =>
  (await openReviewSession(actor, tx, sitting)) ?? (await lastReviewSession(actor, tx, sitting));

/** The open sitting of today, or a new one where something is to do; a sitting of an earlier day ends here. */
async function openOrStart(
  reading: Reading,
  sitting: Sitting & { mode: 'review' | 'practice' },
  more: boolean,
): Promise<Seated> {
  const { app, actor, tx, learner } = reading;
  const { mode } = sitting;
  const studyDay = studyDayOf(app.now(), learner);
  const open = await openReviewSession(actor, tx, sitting);
  if (open?.studyDay === studyDay) return { session: open, notice: null };
  if (open) await endReviewSessions(actor, tx, sitting, app.now());
  const onlyLearning = mode === 'review' && !more && (await isDayDone(actor, tx, studyDay));
  const { objectiveIds, leftCount, notice, due } =
    mode === 'practice'
      ? { objectiveIds: await practicePlan(app, actor, tx), leftCount: 0, notice: null, due: undefined }
      : await reviewPlan(reading, onlyLearning);
  if (objectiveIds.length === 0) return { session: null, notice: null };
  const session = await addReviewSession(actor, tx, {
    ...sitting,
    id: randomUUID(),
    studyDay,
    plan: objectiveIds,
    leftCount,
    startedAt: app.now(),
  });
  return { session, notice, ...(due ? { due } : {}) };
}

/** With `onlyLearning`, today's share of a backlog is done: nothing but learning steps that have fallen due. */
async function reviewPlan({ app, actor, tx, learner, pace }: Reading, onlyLearning: boolean) {
  const all = await outlineCards(actor, tx);
  const due = dueAmong(app, all);
  const cards = asDue(app, due.cards, pace);
  if (onlyLearning) {
    const learning = interleave(cards.filter((card) => card.isLearning)).map((card) => card.objectiveId);
    return { objectiveIds: learning, leftCount: 0, notice: null, due };
  }
  const states = statesOf(app, { cards: all, learned: await learnedObjectives(actor, tx), isPaused: false });
  const { fresh, newLimit, minutes } = await readFresh(app, actor, tx, states, pace, learner);
  const plan = planReview(cards, fresh, { minutes, newLimit });
  const { leftCount, objectiveIds } = plan;
  const leftDays = objectiveIds.length > 0 ? Math.ceil(leftCount / objectiveIds.length) : 0;
  return { objectiveIds, leftCount, notice: backlogNotice({ ...plan, leftDays }), due };
}

/** What the learner has begun, weakest first. */
async function practicePlan(app: App, actor: SignedInActor, tx: Tx): Promise<string[]> {
  const now = app.now();
  const weakest = (await outlineCards(actor, tx))
    .filter((card) => card.suspendedAt === null)
    .sort((a, b) => retrievability(a, now) - retrievability(b, now))
    .flatMap((card) => app.course.objective(card.objectiveId) ?? [])
    .slice(0, practiceCount);
  return interleave(weakest).map((objective) => objective.id);
}

type Cards = ReadonlyMap<string, CardOutline>;

/** The cards that a review goes by: those that are due. Other sittings ask whatever was planned. */
async function dueCards(
  { app, actor, tx, learner }: Reading,
  { mode }: StoredReviewSession,
  due?: Due,
): Promise<Cards> {
  if (mode !== 'review') return new Map();
  const { cards } = due ?? (await readDue(app, actor, tx, learner));
  return new Map(cards.map((card) => [card.objectiveId, card]));
}

/** What is left to do, in order: learning steps that have fallen due, then the plan. */
async function objectivesAhead(
  { app, actor, tx }: Reading,
  session: StoredReviewSession,
  attempts: readonly SessionAttempt[],
  cards: Cards,
): Promise<string[]> {
  const answered = new Set(attempts.map((attempt) => attempt.objectiveId));
  // An objective may have got another id, or none, since the plan was made.
  const planned = session.plan.flatMap((id) => app.course.objective(id)?.id ?? []).filter((id) => !answered.has(id));
  if (session.mode === 'test-out') return planned;
  if (session.mode === 'practice') return notSuspended(actor, tx, planned);
  // What was answered here and is due again, and the steps of what a lesson began since the plan was made.
  const again = [...cards.values()]
    .filter(
      ({ objectiveId, state }) =>
        answered.has(objectiveId) || (isLearning({ state }) && !planned.includes(objectiveId)),
    )
    .map((card) => card.objectiveId);
  const still = await stillToDo(actor, tx, planned, cards);
  // What was answered a moment ago waits for one other exercise where there is one.
  const last = attempts.at(-1)?.objectiveId;
  const [justNow, earlier] = [again.filter((id) => id === last), again.filter((id) => id !== last)];
  return [...earlier, ...still.slice(0, 1), ...justNow, ...still.slice(1)];
}

async function notSuspended(actor: SignedInActor, tx: Tx, planned: readonly string[]): Promise<string[]> {
  const cards = (await outlineCards(actor, tx)).filter((card) => card.suspendedAt !== null);
  const suspended = new Set(cards.map((card) => card.objectiveId));
  return planned.filter((id) => !suspended.has(id));
}

/** Of the planned objectives those still due or still new: another tab or the lesson may have answered some. */
async function stillToDo(actor: SignedInActor, tx: Tx, planned: readonly string[], due: Cards): Promise<string[]> {
  const notDue = planned.filter((id) => !due.has(id));
  if (notDue.length === 0) return [...planned];
  const begun = await begunAmong(actor, tx, notDue);
  return planned.filter((id) => due.has(id) || !begun.has(id));
}

/** The presentation that was left open, if it still holds. */
async function stillOpen(
  { app, actor, tx }: Reading,
  session: StoredReviewSession,
  ahead: readonly string[],
  cards: Cards,
): Promise<StoredPresentation | null> {
  const open = await openPresentation(actor, tx, session.id);
  if (!open) return null;
  const exercise = app.course.exercise(open.exerciseId);
  // Otherwise it stays open, though it is not shown again: an answer that is on its way from another tab is kept.
  if (exercise?.contentHash !== open.contentHash || !ahead.includes(open.objectiveId)) return null;
  const card = cards.get(open.objectiveId) ?? (await findCard(actor, tx, open.objectiveId));
  return (card?.version ?? 0) === open.cardVersion ? open : null;
}

/** A fresh presentation of the first objective ahead that has an exercise. */
async function present(
  { app, actor, tx }: Reading,
  session: StoredReviewSession,
  ahead: readonly string[],
  cards: Cards,
  hasRevocations: boolean,
): Promise<StoredPresentation | null> {
  for (const objectiveId of ahead) {
    const card = cards.get(objectiveId) ?? (await findCard(actor, tx, objectiveId));
    const seen = await lastSeen(actor, tx, objectiveId);
    const exercises = app.course.exercisesOf(objectiveId);
    const exercise =
      session.mode === 'test-out'
        ? chooseForTest(exercises, seen, app.now(), actor.userId)
        : chooseExercise(exercises, seen, card?.stability ?? null, actor.userId);
    if (!exercise) continue;
    const mode = session.mode as ReviewMode;
    const known = { cardVersion: card?.version ?? 0, hasRevocations };
    return serve(app, actor, tx, {
      ...{ id: randomUUID(), exerciseId: exercise.id, mode, reviewSessionId: session.id, known },
    });
  }
  return null;
}
