/** A review session's next exercise: starts the sitting or goes on with it, and shows again what was left open. */
import { randomUUID } from 'node:crypto';
import type { App } from '@/lib/commands/app';
import { closeLeftAlone, leftBefore } from '@/lib/commands/close-left-alone';
import { serve } from '@/lib/commands/present-exercise';
import { asDue, dueAmong, freshOf, type Pace, paceOf, pauseOf, statesOf } from '@/lib/commands/read-learner';
import type { SignedInActor } from '@/lib/core/access';
import { chooseExercise, chooseForTest } from '@/lib/core/exercise-choice';
import { backlogNotice, interleave, planReview } from '@/lib/core/review-plan';
import { isLearning, retrievability } from '@/lib/core/scheduling';
import { studyDayOf } from '@/lib/core/study-day';
import type { CardOutline } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { lastSeen, openPresentation, type StoredPresentation } from '@/lib/data/presentations';
import { type AskedReview, type ReviewReading, readReview, type SessionAttempt } from '@/lib/data/review-reading';
import {
  addReviewSession,
  endReviewSessions,
  type Sitting,
  type StoredReviewSession,
} from '@/lib/data/review-sessions';
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

/** What was read of the learner, in two statements. */
type Known = {
  app: App;
  actor: SignedInActor;
  tx: Tx;
  learner: Learner;
  studyDay: string;
  reading: ReviewReading;
  /** By objective. */
  cards: ReadonlyMap<string, CardOutline>;
  pace: Pace;
};

type Seated = { session: StoredReviewSession | null; notice: string | null };
const nowhere: Seated = { session: null, notice: null };

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
    const studyDay = studyDayOf(app.now(), learner);
    const sitting = { mode, lessonId: mode === 'test-out' ? (lessonId ?? '') : null };
    const asked = { ...sitting, provider: app.db.provider, studyDay, leftBefore: leftBefore(app) };
    const { reading, lastSequence = learner.lastSequence } = await readClosed(app, actor, tx, asked);
    const cards = new Map(reading.cards.map((card) => [card.objectiveId, card]));
    const pace = paceOf(reading.durations);
    const known = { app, actor, tx, learner, studyDay, reading, cards, pace };
    const pausedUntil = mode === 'review' ? pauseOf(app, learner) : null;
    const { session, notice }: Seated = pausedUntil
      ? nowhere
      : mode === 'test-out'
        ? { session: reading.session, notice: null }
        : await openOrStart(known, { ...sitting, mode }, more);
    const always = { notice, pace, lastSequence, pausedUntil };
    if (!session) return { ...always, session, attempts: [], ahead: [], presentation: null, isNew: false };

    const isFresh = session.id !== reading.session?.id;
    const attempts = isFresh ? [] : reading.attempts;
    const ahead = objectivesAhead(known, session, attempts);
    const open = !isFresh && reading.isAnswerAwaited ? await stillOpen(known, session, ahead) : null;
    const presentation = session.endedAt ? null : (open ?? (await present(known, session, ahead)));
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

/** After what was left alone is closed; with the number that this took in the learner's history, where it took one. */
async function readClosed(
  app: App,
  actor: SignedInActor,
  tx: Tx,
  asked: AskedReview,
): Promise<{ reading: ReviewReading; lastSequence?: number }> {
  const reading = await readReview(actor, tx, asked);
  const lastSequence = reading.mayBeLeftAlone ? await closeLeftAlone(app, actor, tx) : null;
  return lastSequence === null ? { reading } : { reading: await readReview(actor, tx, asked), lastSequence };
}

/** The open sitting of today, or a new one where something is to do; a sitting of an earlier day ends here. */
async function openOrStart(
  known: Known,
  sitting: Sitting & { mode: 'review' | 'practice' },
  more: boolean,
): Promise<Seated> {
  const { app, actor, tx, studyDay, reading } = known;
  const { mode } = sitting;
  const open = reading.session;
  if (open?.studyDay === studyDay) return { session: open, notice: null };
  if (open) await endReviewSessions(actor, tx, sitting, app.now());
  const onlyLearning = mode === 'review' && !more && reading.isDayDone;
  const { objectiveIds, leftCount, notice } =
    mode === 'practice'
      ? { objectiveIds: practicePlan(known), leftCount: 0, notice: null }
      : reviewPlan(known, onlyLearning);
  if (objectiveIds.length === 0) return nowhere;
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
function reviewPlan({ app, learner, studyDay, reading, pace }: Known, onlyLearning: boolean) {
  const cards = asDue(app, dueAmong(app, reading.cards).cards, pace);
  if (onlyLearning) {
    const learning = interleave(cards.filter((card) => card.isLearning)).map((card) => card.objectiveId);
    return { objectiveIds: learning, leftCount: 0, notice: null };
  }
  const states = statesOf(app, { cards: reading.cards, learned: reading.learned, isPaused: false });
  const newToday = reading.newObjectives;
  const { fresh, newLimit } = freshOf(app, { states, pace, learner, studyDay, newToday });
  const plan = planReview(cards, fresh, { minutes: learner.minutesPerDay, newLimit });
  const { leftCount, objectiveIds } = plan;
  const leftDays = objectiveIds.length > 0 ? Math.ceil(leftCount / objectiveIds.length) : 0;
  return { objectiveIds, leftCount, notice: backlogNotice({ ...plan, leftDays }) };
}

/** What the learner has begun, weakest first. */
function practicePlan({ app, reading }: Known): string[] {
  const now = app.now();
  const weakest = reading.cards
    .filter((card) => card.suspendedAt === null)
    .sort((a, b) => retrievability(a, now) - retrievability(b, now) || (a.objectiveId < b.objectiveId ? -1 : 1))
    .flatMap((card) => app.course.objective(card.objectiveId) ?? [])
    .slice(0, practiceCount);
  return interleave(weakest).map((objective) => objective.id);
}

/** What the sitting still asks, the next first. */
function objectivesAhead(
  { app, reading, cards }: Known,
  session: StoredReviewSession,
  attempts: readonly SessionAttempt[],
): string[] {
  const answered = new Set(attempts.map((attempt) => attempt.objectiveId));
  // An objective may have got another id, or none, since the plan was made.
  const planned = session.plan.flatMap((id) => app.course.objective(id)?.id ?? []).filter((id) => !answered.has(id));
  if (session.mode === 'test-out') return planned;
  if (session.mode === 'practice') return planned.filter((id) => !cards.get(id)?.suspendedAt);
  // A review goes by what is due; other sittings ask whatever was planned.
  const due = dueAmong(app, reading.cards).cards;
  const dueIds = new Set(due.map(({ objectiveId }) => objectiveId));
  // What was answered here and is due again, and the steps of what a lesson began since the plan was made.
  const again = due
    .filter((card) => answered.has(card.objectiveId) || (isLearning(card) && !planned.includes(card.objectiveId)))
    .map((card) => card.objectiveId);
  // Those still due or still new: another tab or the lesson may have answered some.
  const still = planned.filter((id) => dueIds.has(id) || !cards.has(id));
  // What was answered a moment ago waits for one other exercise where there is one.
  const last = attempts.at(-1)?.objectiveId;
  const [justNow, earlier] = [again.filter((id) => id === last), again.filter((id) => id !== last)];
  return [...earlier, ...still.slice(0, 1), ...justNow, ...still.slice(1)];
}

/** The presentation that was left open, if it still holds. */
async function stillOpen(
  { app, actor, tx, cards }: Known,
  session: StoredReviewSession,
  ahead: readonly string[],
): Promise<StoredPresentation | null> {
  const open = await openPresentation(actor, tx, session.id);
  if (!open) return null;
  const exercise = app.course.exercise(open.exerciseId);
  // Otherwise it stays open, though it is not shown again: an answer that is on its way from another tab is kept.
  if (exercise?.contentHash !== open.contentHash || !ahead.includes(open.objectiveId)) return null;
  return (cards.get(open.objectiveId)?.version ?? 0) === open.cardVersion ? open : null;
}

/** A fresh presentation of the first objective ahead that has an exercise. */
async function present(
  { app, actor, tx, reading, cards }: Known,
  session: StoredReviewSession,
  ahead: readonly string[],
): Promise<StoredPresentation | null> {
  for (const objectiveId of ahead) {
    const card = cards.get(objectiveId);
    const seen = await lastSeen(actor, tx, objectiveId);
    const exercises = app.course.exercisesOf(objectiveId);
    const exercise =
      session.mode === 'test-out'
        ? chooseForTest(exercises, seen, app.now(), actor.userId)
        : chooseExercise(exercises, seen, card?.stability ?? null, actor.userId);
    if (!exercise) continue;
    const mode = session.mode as ReviewMode;
    const known = { cardVersion: card?.version ?? 0, hasRevocations: reading.hasRevocations };
    return serve(app, actor, tx, {
      ...{ id: randomUUID(), exerciseId: exercise.id, mode, reviewSessionId: session.id, known },
    });
  }
  return null;
}
