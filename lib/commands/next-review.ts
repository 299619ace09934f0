/** A review session's next exercise: starts the sitting or goes on with it, and shows again what was left open. */
import { randomUUID } from 'node:crypto';
import type { App } from '@/lib/commands/app';
import { closeLeftAlone } from '@/lib/commands/close-left-alone';
import { serve } from '@/lib/commands/present-exercise';
import {
  asDue,
  objectiveStates,
  type Pace,
  readDue,
  readFresh,
  readPace,
  readPause,
} from '@/lib/commands/read-learner';
import type { SignedInActor } from '@/lib/core/access';
import { chooseExercise, chooseForTest } from '@/lib/core/exercise-choice';
import { backlogNotice, interleave, planReview } from '@/lib/core/review-plan';
import { isLearning, retrievability } from '@/lib/core/scheduling';
import { studyDayOf } from '@/lib/core/study-day';
import { attemptsOfSession, type SessionAttempt } from '@/lib/data/attempts';
import { findCard, listCards, type StoredCard } from '@/lib/data/cards';
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
import { lockOwnUser, ownUser } from '@/lib/data/users';

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
  hasCards: boolean;
  /** The first study day on which reviews are asked for again; null while they are. */
  pausedUntil: string | null;
};

export type ReviewMode = 'review' | 'practice' | 'test-out';
export type ReviewInput = { mode: ReviewMode; more?: boolean; lessonId?: string | undefined };
const practiceCount = 10;
const nothing = { session: null, notice: null };

/**
 * One transaction. Asking again before answering gives the same presentation. `more` goes on with a backlog after the day's share.
 * A test of `lessonId` is not started here but by `startTestOut`; where none is open, its last sitting is given.
 */
export async function nextReview(
  app: App,
  actor: SignedInActor,
  { mode, more = false, lessonId }: ReviewInput,
): Promise<NextReview> {
  return app.db.transaction(async (tx) => {
    // Two tabs that open a session at once get the same one.
    await lockOwnUser(actor, tx);
    await closeLeftAlone(app, actor, tx);
    const pace = await readPace(actor, tx);
    const sitting = { mode, lessonId: mode === 'test-out' ? (lessonId ?? '') : null };
    const pausedUntil = mode === 'review' ? await readPause(app, actor, tx) : null;
    const { session, notice } = pausedUntil
      ? nothing
      : mode === 'test-out'
        ? { session: await lastTest(actor, tx, sitting), notice: null }
        : await openOrStart(app, actor, tx, { ...sitting, mode }, more, pace);
    const hasCards = (await listCards(actor, tx)).length > 0;
    const always = { notice, pace, hasCards, pausedUntil };
    if (!session) return { ...always, session, attempts: [], ahead: [], presentation: null, isNew: false };

    const attempts = await attemptsOfSession(actor, tx, session.id);
    const ahead = await objectivesAhead(app, actor, tx, session, attempts);
    const presentation = session.endedAt ? null : await present(app, actor, tx, session, ahead);
    if (!presentation) await endReviewSessions(actor, tx, sitting, app.now());
    const card = presentation && (await findCard(actor, tx, presentation.objectiveId));
    return {
      ...{ ...always, session, attempts, presentation },
      ahead: presentation ? [presentation.objectiveId, ...ahead.filter((id) => id !== presentation.objectiveId)] : [],
      isNew: presentation !== null && card === null,
    };
  });
}

/** The open test, or the one before. */
const lastTest = async (actor: SignedInActor, tx: Tx, sitting: Sitting) =>
  (await openReviewSession(actor, tx, sitting)) ?? (await lastReviewSession(actor, tx, sitting));

/** The open sitting of today, or a new one where something is to do; a sitting of an earlier day ends here. */
async function openOrStart(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  sitting: Sitting & { mode: 'review' | 'practice' },
  more: boolean,
  pace: Pace,
): Promise<{ session: StoredReviewSession | null; notice: string | null }> {
  const { mode } = sitting;
  const user = await ownUser(actor, tx);
  const studyDay = studyDayOf(app.now(), user);
  const open = await openReviewSession(actor, tx, sitting);
  if (open?.studyDay === studyDay) return { session: open, notice: null };
  if (open) await endReviewSessions(actor, tx, sitting, app.now());
  const onlyLearning = mode === 'review' && !more && (await isDayDone(actor, tx, studyDay));
  const { objectiveIds, leftCount, notice } =
    mode === 'practice'
      ? { objectiveIds: await practicePlan(app, actor, tx), leftCount: 0, notice: null }
      : await reviewPlan(app, actor, tx, pace, onlyLearning);
  if (objectiveIds.length === 0) return { session: null, notice: null };
  const session = await addReviewSession(actor, tx, {
    ...sitting,
    id: randomUUID(),
    studyDay,
    plan: objectiveIds,
    leftCount,
    startedAt: app.now(),
  });
  return { session, notice };
}

/** With `onlyLearning`, today's share of a backlog is done: nothing but learning steps that have fallen due. */
async function reviewPlan(app: App, actor: SignedInActor, tx: Tx, pace: Pace, onlyLearning: boolean) {
  const states = await objectiveStates(app, actor, tx);
  const due = await readDue(app, actor, tx);
  const { fresh, newLimit, minutes } = await readFresh(app, actor, tx, states, pace);
  const cards = asDue(app, due.cards, pace);
  if (onlyLearning) {
    const learning = interleave(cards.filter((card) => card.isLearning)).map((card) => card.objectiveId);
    return { objectiveIds: learning, leftCount: 0, notice: null };
  }
  const plan = planReview(cards, fresh, { minutes, newLimit });
  const leftCount = plan.leftCount + (due.count - cards.length);
  const leftDays = plan.objectiveIds.length > 0 ? Math.ceil(leftCount / plan.objectiveIds.length) : 0;
  return { objectiveIds: plan.objectiveIds, leftCount, notice: backlogNotice({ ...plan, leftCount, leftDays }) };
}

/** What the learner has begun, weakest first. */
async function practicePlan(app: App, actor: SignedInActor, tx: Tx): Promise<string[]> {
  const now = app.now();
  const weakest = (await listCards(actor, tx))
    .filter((card) => card.suspendedAt === null)
    .sort((a, b) => retrievability(a, now) - retrievability(b, now))
    .flatMap((card) => app.course.objective(card.objectiveId) ?? [])
    .slice(0, practiceCount);
  return interleave(weakest).map((objective) => objective.id);
}

/** What is left to do, in order: learning steps that have fallen due, then the plan. */
async function objectivesAhead(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  session: StoredReviewSession,
  attempts: readonly SessionAttempt[],
): Promise<string[]> {
  const answered = new Set(attempts.map((attempt) => attempt.objectiveId));
  // An objective may have got another id, or none, since the plan was made.
  const planned = session.plan.flatMap((id) => app.course.objective(id)?.id ?? []).filter((id) => !answered.has(id));
  if (session.mode === 'test-out') return planned;
  if (session.mode === 'practice') return notSuspended(actor, tx, planned);
  const cards = new Map((await readDue(app, actor, tx)).cards.map((card) => [card.objectiveId, card]));
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
  const cards = (await listCards(actor, tx)).filter((card) => card.suspendedAt !== null);
  const suspended = new Set(cards.map((card) => card.objectiveId));
  return planned.filter((id) => !suspended.has(id));
}

/** Of the planned objectives those still due or still new: another tab or the lesson may have answered some. */
async function stillToDo(
  actor: SignedInActor,
  tx: Tx,
  planned: readonly string[],
  due: ReadonlyMap<string, StoredCard>,
): Promise<string[]> {
  const notDue = planned.filter((id) => !due.has(id));
  if (notDue.length === 0) return [...planned];
  const begun = new Set((await listCards(actor, tx)).map((card) => card.objectiveId));
  return planned.filter((id) => due.has(id) || !begun.has(id));
}

/** The presentation that was left open, if it still holds; else a fresh one of the first objective ahead. */
async function present(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  session: StoredReviewSession,
  ahead: readonly string[],
): Promise<StoredPresentation | null> {
  const open = await openPresentation(actor, tx, session.id);
  if (open) {
    const exercise = app.course.exercise(open.exerciseId);
    const isCurrent = exercise?.contentHash === open.contentHash && ahead.includes(open.objectiveId);
    // Otherwise it stays open, though it is not shown again: an answer that is on its way from another tab is kept.
    if (isCurrent && (await cardVersion(actor, tx, open.objectiveId)) === open.cardVersion) return open;
  }
  for (const objectiveId of ahead) {
    const card = await findCard(actor, tx, objectiveId);
    const seen = await lastSeen(actor, tx, objectiveId);
    const exercises = app.course.exercisesOf(objectiveId);
    const exercise =
      session.mode === 'test-out'
        ? chooseForTest(exercises, seen, app.now(), actor.userId)
        : chooseExercise(exercises, seen, card?.stability ?? null, actor.userId);
    if (!exercise) continue;
    const mode = session.mode as ReviewMode;
    return serve(app, actor, tx, { id: randomUUID(), exerciseId: exercise.id, mode, reviewSessionId: session.id });
  }
  return null;
}

async function cardVersion(actor: SignedInActor, tx: Tx, objectiveId: string): Promise<number> {
  return (await findCard(actor, tx, objectiveId))?.version ?? 0;
}
