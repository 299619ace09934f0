/** The state of a review session as the page and the API show it. */

import type { App } from '@/lib/commands/app';
import { type NextReview, nextReview, type ReviewInput, type ReviewMode } from '@/lib/commands/next-review';
import { presentationView } from '@/lib/commands/presentation-view';
import { continueLesson } from '@/lib/commands/read-course-map';
import { objectiveStates, readDue } from '@/lib/commands/read-learner';
import { testOutRest } from '@/lib/commands/test-out-rest';
import { undoWithinMs } from '@/lib/commands/undo-attempt';
import type { CourseLesson } from '@/lib/content/course';
import { exerciseView } from '@/lib/content/exercise-view';
import type { Actor, SignedInActor } from '@/lib/core/access';
import type { ReviewState } from '@/lib/core/api-schemas';
import { notFound } from '@/lib/core/app-error';
import type { ExerciseView } from '@/lib/core/exercise-view';
import { ratingName } from '@/lib/core/scheduling';
import { dateText, dueText, minutesOf, plural } from '@/lib/core/wording';
import { newestScheduledAttempt } from '@/lib/data/attempts';
import { hasCards, nextDueAt } from '@/lib/data/cards';
import { ownUser } from '@/lib/data/users';

const inOrder = (view: ExerciseView, order: readonly string[]): ExerciseView => ({
  ...view,
  options: [...view.options].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
});

/** The state of a review for the page and the API. */
export async function reviewState(
  app: App,
  actor: Actor,
  { mode, more = false, lessonId }: ReviewInput,
): Promise<ReviewState> {
  const lesson = mode === 'test-out' ? app.course.lesson(lessonId ?? '') : undefined;
  if (mode === 'test-out' && !lesson) throw notFound();
  if (actor.type === 'visitor')
    return { session: emptySession(mode), item: null, notice: null, rest: await restFor(app, actor, null, lesson) };
  const next = await nextReview(app, actor, { mode, more, lessonId: lesson?.id });
  const session = await sessionView(app, actor, next, mode);
  const exercise = next.presentation && app.course.exercise(next.presentation.exerciseId);
  if (!next.presentation || !exercise)
    return { session, item: null, notice: next.notice, rest: await restFor(app, actor, next, lesson) };
  const objective = app.course.objective(exercise.objectiveId);
  return {
    session,
    item: {
      presentation: await presentationView(app, next.presentation),
      exercise: inOrder(await exerciseView(exercise), next.presentation.optionOrder),
      usualSeconds: objective
        ? Math.max(5, Math.round(next.pace({ ...objective, exercises: [exercise] }) / 1000))
        : exercise.usualSeconds,
      isNew: next.isNew,
    },
    notice: next.notice,
    rest: null,
  };
}

const nobody = '00000000-0000-4000-8000-000000000000';
const emptySession = (mode: ReviewMode): ReviewState['session'] => ({
  ...{ id: nobody, mode, done: [], ahead: 0, minutesLeft: 0, undo: null },
});

async function sessionView(
  app: App,
  actor: SignedInActor,
  next: NextReview,
  mode: ReviewMode,
): Promise<ReviewState['session']> {
  if (!next.session) return emptySession(mode);
  const ms = next.ahead.reduce((sum, id) => {
    const objective = app.course.objective(id);
    return sum + (objective ? next.pace(objective) : 0);
  }, 0);
  const last = next.attempts.at(-1);
  // Where nothing came after it in the learner's history, nobody need be asked.
  const isNewest =
    last?.scheduled === true &&
    (last.sequence === next.lastSequence || (await newestScheduledAttempt(actor, app.db.client))?.id === last.id);
  const until = last && new Date(last.answeredAt.getTime() + undoWithinMs);
  return {
    id: next.session.id,
    mode,
    done: next.attempts.map((attempt) => ratingName(attempt.rating)),
    ahead: next.ahead.length,
    minutesLeft: next.ahead.length > 0 ? minutesOf(ms) : 0,
    undo: last && until && isNewest && until > app.now() ? { attemptId: last.id, until: until.toISOString() } : null,
  };
}

type Rest = NonNullable<ReviewState['rest']>;

/** What is said when nothing is left to review. */
async function restFor(
  app: App,
  actor: Actor,
  next: NextReview | null,
  /** Of a test. */
  tested: CourseLesson | undefined,
): Promise<Rest> {
  const states = actor.type === 'visitor' ? new Map() : await objectiveStates(app, actor, app.db.client);
  const lesson = continueLesson(app, states);
  const continued = lesson && { title: lesson.title, href: lesson.href };
  if (tested) return testOutRest(app, tested, next, states, continued);
  const plain = { continueLesson: continued, tested: null, pausedUntil: null };
  if (actor.type === 'visitor' || !next || !(await hasCards(actor, app.db.client))) {
    return {
      title: 'No reviews yet',
      text: 'Answer an exercise in a lesson: from then on its pattern comes back here, just before you would forget it.',
      nextDueAt: null,
      canPractise: false,
      canGoOn: false,
      ...plain,
    };
  }
  if (next.pausedUntil) {
    return {
      title: `Paused until ${dateText(next.pausedUntil, { weekday: true })}`,
      text: pauseText,
      nextDueAt: null,
      canPractise: true,
      canGoOn: false,
      ...plain,
      pausedUntil: next.pausedUntil,
    };
  }
  const due = await nextDueAt(actor, app.db.client, app.now());
  const left = (await readDue(app, actor, app.db.client)).count;
  const done = next.attempts.length;
  const comesBack = due ? `Next: ${await dueWords(app, actor, due)}.` : 'Nothing is scheduled.';
  const leftText =
    left > 0 ? `${plural(left, 'review')} of your backlog ${left === 1 ? 'is' : 'are'} left for the next days. ` : '';
  return {
    title: done > 0 ? `Done: ${plural(done, 'exercise')}` : left > 0 ? 'Done for today' : 'Nothing is due',
    text: `${leftText}${comesBack} You may practise beyond the schedule; it changes nothing.`,
    nextDueAt: due?.toISOString() ?? null,
    canPractise: true,
    canGoOn: left > 0,
    ...plain,
  };
}

/** What a pause does and does not do. */
const pauseText =
  'Until then nothing is asked for. Your memory goes on fading meanwhile, and no date is moved: what falls due is spread over some days when you are back, the most urgent first. Practice and lessons are open.';

/** "in 8 minutes", or the day and hour in the learner's zone. */
async function dueWords(app: App, actor: SignedInActor, due: Date): Promise<string> {
  const now = app.now();
  const minutes = (due.getTime() - now.getTime()) / 60_000;
  if (minutes < 90) return dueText(now, due, 0);
  const { timeZone } = await ownUser(actor, app.db.client);
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(due);
}
