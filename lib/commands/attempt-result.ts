/** What an answer is told: verdict, rating with its reason, schedule and feedback. */

import type { Answered } from '@/lib/commands/answer-attempt';
import type { App } from '@/lib/commands/app';
import type { ScheduleNote } from '@/lib/commands/schedule-note';
import { undoWithinMs } from '@/lib/commands/undo-attempt';
import type { CourseExercise } from '@/lib/content/course';
import { exerciseFeedback } from '@/lib/content/exercise-feedback';
import { gradingKey } from '@/lib/content/grading-key';
import type { SignedInActor } from '@/lib/core/access';
import { type AttemptResult, attemptResultSchema } from '@/lib/core/api-schemas';
import { type Answer, type ExerciseFeedback, isRunGraded } from '@/lib/core/exercise-view';
import { grade } from '@/lib/core/key-grading';
import type { Submission } from '@/lib/core/program';
import { type RatingReason, ratingReasonText } from '@/lib/core/rating';
import { type Rating, ratingName } from '@/lib/core/scheduling';
import { dueText } from '@/lib/core/wording';
import { newestScheduledAttempt } from '@/lib/data/attempts';
import { findCard } from '@/lib/data/cards';
import type { StoredPresentation } from '@/lib/data/presentations';
import { runsOf } from '@/lib/data/runs';

export const unscheduledTexts: Record<string, string> = {
  practice: 'Practice: your schedule stays as it is.',
  'not-due': 'Not due yet, so your schedule stays as it is; the answer counts for your totals.',
  'card-moved': 'Answered elsewhere meanwhile: this answer is kept, and the schedule stays as that one left it.',
  suspended: 'This pattern is suspended: your schedule stays as it is.',
};

/** The result of an answer; the same for an attempt that is sent again. */
export async function attemptResult(
  app: App,
  actor: SignedInActor,
  { attempt, presentation, fresh }: Answered,
): Promise<AttemptResult> {
  const exercise = app.course.exercise(attempt.exerciseId);
  const answer = JSON.parse(attempt.answer) as Answer;
  const note = JSON.parse(attempt.schedule) as ScheduleNote | null;
  const isNewest =
    attempt.scheduled && (fresh || (await newestScheduledAttempt(actor, app.db.client))?.id === attempt.id);
  const { card } = fresh ?? { card: await findCard(actor, app.db.client, attempt.objectiveId) };
  const undoUntil = new Date(attempt.answeredAt.getTime() + undoWithinMs);
  return {
    id: attempt.id,
    presentationId: attempt.presentationId,
    outcome: attemptResultSchema.shape.outcome.parse(attempt.outcome),
    headline: exercise ? grade(gradingKey(exercise), answer).headline : 'Answered',
    rating: ratingName(attempt.rating as Rating),
    ratingReason: ratingReasonText(attempt.reason as RatingReason),
    scheduled: attempt.scheduled,
    unscheduledText: attempt.unscheduledReason ? (unscheduledTexts[attempt.unscheduledReason] ?? null) : null,
    schedule: note && {
      dueAt: note.dueAt,
      dueText: dueText(attempt.answeredAt, new Date(note.dueAt), note.scheduledDays),
      stabilityDays: note.stabilityDays,
      stabilityBeforeDays: note.stabilityBeforeDays,
      other: {
        rating: ratingName(note.other.rating),
        dueText: dueText(attempt.answeredAt, new Date(note.other.dueAt), note.other.scheduledDays),
      },
    },
    undoUntil: isNewest && undoUntil > app.now() ? undoUntil.toISOString() : null,
    leech:
      attempt.scheduled && card?.isLeech && card.suspendedAt === null
        ? { objectiveId: attempt.objectiveId, lapses: card.lapses }
        : null,
    feedback: exercise
      ? await exerciseFeedback(
          app.course,
          exercise,
          answer,
          presentation.optionOrder,
          await lastRun(app, actor, presentation, exercise),
        )
      : removedFeedback,
  };
}

/** What the learner ran last; null where nothing was run, or where the exercise is another by now. */
async function lastRun(
  app: App,
  actor: SignedInActor,
  presentation: StoredPresentation,
  exercise: CourseExercise,
): Promise<Submission | null> {
  if (!isRunGraded(exercise.kind) || exercise.contentHash !== presentation.contentHash) return null;
  const last = (await runsOf(actor, app.db.client, presentation.id)).filter(({ counts }) => counts).at(-1);
  return last ? (JSON.parse(last.submission) as Submission) : null;
}

/** For an answer that is sent again after its exercise left the course. */
const removedFeedback: ExerciseFeedback = {
  explanationHtml: '<p>This exercise was taken out of the course since.</p>',
  options: [],
  passage: { lessonId: '', lessonTitle: 'Course', heading: 'Course', href: '/course' },
};
