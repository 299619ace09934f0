/** Answers a presentation: grades by key, rates by evidence, moves the card and the totals, all in one transaction. */
import { createHash } from 'node:crypto';
import type { App } from '@/lib/commands/app';
import { type ScheduleNote, scheduleNote } from '@/lib/commands/schedule-note';
import type { CourseExercise } from '@/lib/content/course';
import { gradingKey } from '@/lib/content/grading-key';
import { mistakesOf } from '@/lib/content/mistakes';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { Answer } from '@/lib/core/exercise-view';
import { versionAfter } from '@/lib/core/fold';
import { grade, misfit } from '@/lib/core/key-grading';
import { type AnswerMode, medianMs, type Outcome, type RatingReason, rate } from '@/lib/core/rating';
import { cardStates, defaultParameters, type Rating, schedule } from '@/lib/core/scheduling';
import { studyDayOf } from '@/lib/core/study-day';
import { readForAnswer } from '@/lib/data/answer-reading';
import { addAttempt, findAttempt, newestOfObjective, recentDurations, type StoredAttempt } from '@/lib/data/attempts';
import { type StoredCard, saveCard } from '@/lib/data/cards';
import { keepFirstReading } from '@/lib/data/lesson-readings';
import { addMistakes } from '@/lib/data/mistakes';
import { resetsOf } from '@/lib/data/objective-resets';
import type { Tx } from '@/lib/data/open-database';
import { closePresentation, type StoredPresentation } from '@/lib/data/presentations';
import { keepParameters } from '@/lib/data/scheduler-parameters';
import { addToTotals } from '@/lib/data/totals';
import { type Learner, lockForAnswer } from '@/lib/data/users';

export type AnswerInput = { attemptId: string; presentationId: string; answer: Answer; isSure: boolean };
export type Answered = {
  attempt: StoredAttempt;
  presentation: StoredPresentation;
  /** Where it was recorded just now, and not sent again: it is the newest. */
  fresh?: Pick<Recorded, 'card'>;
};

/** Longer than this a learner was away, not thinking. */
const longestMs = 10 * 60_000;

/**
 * Idempotent by the client's attempt id: the same again returns the first result, another body under the same id throws `other-body`.
 * Throws `not-found` for a presentation that is not the actor's, `already-answered` for a closed one, `exercise-changed` and
 * `exercise-removed` where the course moved on meanwhile, `invalid` for an answer of the wrong shape.
 */
export async function answerAttempt(app: App, actor: SignedInActor, input: AnswerInput): Promise<Answered> {
  const bodyHash = hashOf(input);
  const answering = async (tx: Tx): Promise<Answered> => {
    // Taken before anything is read: a user's answers go one after the other from here on.
    const learner = await lockForAnswer(actor, tx);
    const { presentation, card: before, isRepeated } = await readForAnswer(actor, tx, input);
    const first = isRepeated ? await findAttempt(actor, tx, input.attemptId) : null;
    if (first) {
      if (first.bodyHash !== bodyHash || !presentation) {
        throw new AppError('other-body', 'Another answer was sent under this id. Nothing was changed.');
      }
      return { attempt: first, presentation };
    }
    if (!presentation) throw notFound();
    const exercise = answerable(app, presentation, input.answer);
    const now = app.now();
    if (!(await closePresentation(actor, tx, presentation.id, now))) {
      throw new AppError('already-answered', 'This exercise is answered already, in another tab or before.');
    }
    const { attempt, card } = await record(actor, tx, {
      input,
      bodyHash,
      presentation,
      exercise,
      card: before,
      learner,
      now,
    });
    const revision = app.course.lesson(exercise.lessonId)?.revisions.length ?? 0;
    await keepFirstReading(actor, tx, { lessonId: exercise.lessonId, revision, readAt: now });
    return { attempt, presentation: { ...presentation, closedAt: now }, fresh: { card } };
  };
  return app.db.transaction(answering);
}

function hashOf({ presentationId, answer, isSure }: AnswerInput): string {
  return createHash('sha256')
    .update(JSON.stringify([presentationId, answer, isSure]))
    .digest('hex');
}

/** The exercise of a presentation, if this answer can be graded by it. */
function answerable(app: App, presentation: StoredPresentation, answer: Answer): CourseExercise {
  const exercise = app.course.exercise(presentation.exerciseId);
  if (!exercise) {
    throw new AppError('exercise-removed', 'This exercise was taken out of the course meanwhile. Nothing was counted.');
  }
  if (presentation.closedAt === null && exercise.contentHash !== presentation.contentHash) {
    throw new AppError(
      'exercise-changed',
      'This exercise was changed since it was shown. Here is the new one; nothing was counted.',
    );
  }
  const problem = misfit(gradingKey(exercise), answer);
  if (problem) throw new AppError('invalid', problem, { fields: [{ path: 'answer', message: problem }] });
  if (answer.type === 'run') throw new AppError('invalid', 'Run the code: what comes of it is the answer.');
  if (answer.type === 'self' && presentation.comparedAt === null) {
    throw new AppError('invalid', 'Compare with the model answer before you rate your own.');
  }
  return exercise;
}

type Recording = {
  input: AnswerInput;
  bodyHash: string;
  presentation: StoredPresentation;
  exercise: CourseExercise;
  /** Of the presentation's objective. */
  card: StoredCard | null;
  /** As they were when this answer took its number. */
  learner: Learner;
  now: Date;
};

/** `card` is how the answer left it; null where there is none. */
export type Recorded = { attempt: StoredAttempt; card: Pick<StoredCard, 'isLeech' | 'lapses' | 'suspendedAt'> | null };

/** Rates a closed presentation, moves the card and the totals; inside the transaction that closes it. */
export async function record(actor: SignedInActor, tx: Tx, recording: Recording): Promise<Recorded> {
  const { input, bodyHash, presentation, exercise, card, learner, now } = recording;
  const { outcome } = grade(gradingKey(exercise), input.answer);
  const durationMs = Math.min(longestMs, Math.max(0, now.getTime() - presentation.servedAt.getTime()));
  const median = outcome === 'right' ? medianMs(await recentDurations(actor, tx, exercise.kind)) : null;
  const mode = presentation.mode as AnswerMode;
  const { rating, reason } = rate({
    outcome,
    answer: input.answer,
    hintsShown: presentation.hintsShown,
    isSure: input.isSure,
    mode,
    isFirstMeeting: card === null && !(await newestOfObjective(actor, tx, presentation.objectiveId))?.isRevoked,
    durationMs,
    medianMs: median,
    cap: presentation.ratingCap as Rating,
  });
  // History never runs backwards, even where the server's clock does.
  const resets = card ? null : await resetsOf(actor, tx, presentation.objectiveId);
  const before = card?.lastReviewAt ?? resets?.lastAt;
  const answeredAt = before && before >= now ? new Date(before.getTime() + 1) : now;
  const parameters = defaultParameters(learner);
  const unscheduledReason = whyUnscheduled(card, presentation, mode, now);
  const scheduled = unscheduledReason === null;
  const answer = { rating, answeredAt, studyDay: studyDayOf(answeredAt, learner), fuzzSeed: input.attemptId };
  const next = scheduled ? schedule(card, answer, parameters) : null;
  const isSelfGraded = input.answer.type === 'self';
  const counts = scheduled && !isSelfGraded && card?.state === cardStates.review;

  const attempt = await addAttempt(actor, tx, {
    id: input.attemptId,
    bodyHash,
    presentationId: presentation.id,
    objectiveId: presentation.objectiveId,
    exerciseId: exercise.id,
    contentHash: exercise.contentHash,
    kind: exercise.kind,
    mode,
    reviewSessionId: presentation.reviewSessionId,
    sequence: learner.lastSequence,
    answer: JSON.stringify(input.answer),
    outcome: outcome satisfies Outcome,
    rating,
    reason: reason satisfies RatingReason,
    hintsShown: presentation.hintsShown,
    isSure: input.isSure,
    isNew: scheduled && card === null,
    scheduled,
    unscheduledReason,
    countsForRetention: counts,
    servedAt: presentation.servedAt,
    answeredAt,
    durationMs,
    studyDay: answer.studyDay,
    fuzzSeed: answer.fuzzSeed,
    parametersId: await keepParameters(tx, parameters),
    schedule: JSON.stringify(scheduleNote(card, next, answer, parameters) satisfies ScheduleNote | null),
  });
  if (next) {
    const expected = card?.version ?? 0;
    const version = card ? expected + 1 : await firstVersion(actor, tx, presentation.objectiveId, resets?.count ?? 0);
    const saved = await saveCard(actor, tx, presentation.objectiveId, { ...next, version }, expected);
    if (!saved) throw new Error(`the card of ${presentation.objectiveId} moved under the user's own lock`);
  }
  if (outcome === 'wrong') {
    const { id: attemptId, objectiveId, studyDay } = attempt;
    const misconceptionIds = mistakesOf(exercise, input.answer);
    await addMistakes(actor, tx, { attemptId, objectiveId, studyDay, misconceptionIds });
  }
  await addToTotals(actor, tx, {
    ...attempt,
    rating,
    isSelfGraded,
    parameters,
  });
  return { attempt, card: next ? { ...next, suspendedAt: card?.suspendedAt ?? null } : card };
}

/** Where an undo or a reset removed the card, its versions go on counting: see `foldCard`. */
async function firstVersion(actor: SignedInActor, tx: Tx, objectiveId: string, resets: number): Promise<number> {
  const where = { userId: actor.userId, objectiveId, scheduled: true };
  const ids = (await tx.attempt.findMany({ where, select: { id: true } })).map((row) => row.id);
  const revoked = await tx.revocation.count({ where: { userId: actor.userId, attemptId: { in: ids } } });
  return versionAfter(ids.length, revoked, resets);
}

function whyUnscheduled(
  card: StoredCard | null,
  presentation: StoredPresentation,
  mode: AnswerMode,
  now: Date,
): 'practice' | 'suspended' | 'not-due' | 'card-moved' | null {
  if (mode === 'practice') return 'practice';
  if (card?.suspendedAt) return 'suspended';
  if (mode !== 'review' && card && card.dueAt > now) return 'not-due';
  return (card?.version ?? 0) === presentation.cardVersion ? null : 'card-moved';
}
