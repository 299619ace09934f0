// A learner for tests, who does everything through the real commands: begins exercises, answers, takes back, reviews.
import { randomUUID } from 'node:crypto';
import { type Answered, answerAttempt } from '@/lib/commands/answer-attempt';
import { attemptResult } from '@/lib/commands/attempt-result';
import { compareRecall } from '@/lib/commands/compare-recall';
import { createGuestUser } from '@/lib/commands/create-guest';
import { ensureSetupToken } from '@/lib/commands/ensure-setup-token';
import { nextReview } from '@/lib/commands/next-review';
import { presentExercise } from '@/lib/commands/present-exercise';
import { reviewState } from '@/lib/commands/review-state';
import { signUp } from '@/lib/commands/sign-up';
import type { CourseExercise } from '@/lib/content/course';
import { gradingKey } from '@/lib/content/grading-key';
import type { SignedInActor } from '@/lib/core/access';
import type { AttemptResult, ReviewState } from '@/lib/core/api-schemas';
import type { Answer } from '@/lib/core/exercise-view';
import { findCard, type StoredCard } from '@/lib/data/cards';
import type { TestApp } from './app';
import { type ExerciseSlug, lonelyObjective } from './made-course';

export type Item = NonNullable<ReviewState['item']>;

export async function makeGuest(app: TestApp, timeZone = 'UTC'): Promise<SignedInActor> {
  return (await createGuestUser(app, timeZone)).actor;
}

export const password = 'a long enough password';
let accounts = 0;

export async function makeAccount(app: TestApp, email = `person-${++accounts}@example.org`): Promise<SignedInActor> {
  return (await signUp(app, { type: 'visitor' }, { email, password, name: 'A person' })).actor;
}

/** By the one-time link, as the first start prints it. */
export async function makeAdministrator(app: TestApp): Promise<SignedInActor> {
  const token = (await ensureSetupToken(app.db, app.now())) ?? '';
  const root = { email: 'root@example.org', password, name: 'Root' };
  return (await signUp(app, { type: 'visitor' }, root, { by: 'setup', token })).actor;
}

export function exerciseOf(app: TestApp, objectiveId: string, slug: ExerciseSlug): CourseExercise {
  const exercise = app.course.exercises.find((one) => one.slug === `${objectiveId}-${slug}`);
  if (!exercise) throw new Error(`the made course has no ${slug} for ${objectiveId}`);
  return exercise;
}

export function exerciseById(app: TestApp, id: string): CourseExercise {
  const exercise = app.course.exercise(id);
  if (!exercise) throw new Error(`no exercise ${id}`);
  return exercise;
}

export function rightAnswer(exercise: CourseExercise): Answer {
  const key = gradingKey(exercise);
  switch (key.kind) {
    case 'choice':
    case 'predict-pick':
      return { type: 'options', picked: [...key.right] };
    case 'spot':
      return { type: 'lines', lines: [...key.lines], reason: key.right };
    case 'predict-typed':
      return { type: 'text', text: key.results[0] ?? '' };
    case 'recall':
    // These apps have no Go: code is compared with its solution.
    case 'run':
      return { type: 'self', grade: 'knew' };
  }
}

export function wrongAnswer(exercise: CourseExercise): Answer {
  const key = gradingKey(exercise);
  switch (key.kind) {
    case 'choice':
    case 'predict-pick':
      return { type: 'options', picked: key.optionIds.filter((id) => !key.right.includes(id)).slice(0, 1) };
    case 'spot':
      return { type: 'lines', lines: [1], reason: key.right };
    case 'predict-typed':
      return { type: 'text', text: 'something else' };
    case 'recall':
    case 'run':
      return { type: 'self', grade: 'missed' };
  }
}

export type Say = 'right' | 'wrong' | 'revealed';
export const answerOf = (exercise: CourseExercise, say: Say): Answer =>
  say === 'revealed' ? { type: 'revealed' } : say === 'right' ? rightAnswer(exercise) : wrongAnswer(exercise);

type Shown = { id: string; exerciseId: string };
export type AnswerOptions = { attemptId?: string; isSure?: boolean };

/** Answers what was shown; a recall is compared first. */
export async function answer(
  app: TestApp,
  actor: SignedInActor,
  shown: Shown,
  say: Say | Answer,
  options: AnswerOptions = {},
): Promise<AttemptResult> {
  return attemptResult(app, actor, await send(app, actor, shown, say, options));
}

/** Answers, without asking what the page would show then: that takes longer than the answer itself. */
async function send(
  app: TestApp,
  actor: SignedInActor,
  shown: Shown,
  say: Say | Answer,
  { attemptId = randomUUID(), isSure = false }: AnswerOptions = {},
): Promise<Answered> {
  const exercise = exerciseById(app, shown.exerciseId);
  const given = typeof say === 'string' ? answerOf(exercise, say) : say;
  if (given.type === 'self') await compareRecall(app, actor, shown.id);
  const input = { attemptId, presentationId: shown.id, answer: given, isSure };
  return answerAttempt(app, actor, input);
}

/** Begins an exercise in its lesson. */
export const begin = (app: TestApp, actor: SignedInActor, exercise: CourseExercise) =>
  presentExercise(app, actor, { id: randomUUID(), exerciseId: exercise.id });

/** Begins an exercise of an objective in its lesson and answers it. */
export async function study(
  app: TestApp,
  actor: SignedInActor,
  objectiveId: string,
  say: Say | Answer = 'right',
  slug: ExerciseSlug = 'choice',
): Promise<AttemptResult> {
  return answer(app, actor, await begin(app, actor, exerciseOf(app, objectiveId, slug)), say);
}

/** Gives each objective two good answers, ten minutes apart: they are in review from then on, due the day after the next. */
export async function learn(app: TestApp, actor: SignedInActor, objectiveIds: readonly string[]): Promise<void> {
  for (const slug of ['choice', 'spot'] as const) {
    for (const objectiveId of objectiveIds) {
      const exercise = exerciseOf(app, objectiveId, objectiveId === lonelyObjective ? 'choice' : slug);
      await send(app, actor, await begin(app, actor, exercise), 'right');
    }
    app.clock.advance(10 * 60_000);
  }
}

export const review = (app: TestApp, actor: SignedInActor, more = false) =>
  reviewState(app, actor, { mode: 'review', more });
export const practise = (app: TestApp, actor: SignedInActor) => reviewState(app, actor, { mode: 'practice' });

/** Throws where the review has nothing to ask. */
export function itemOf(state: ReviewState): Item {
  if (!state.item) throw new Error(`nothing to review: ${state.rest?.title} ${state.rest?.text}`);
  return state.item;
}

/** The objective that a review item asks about. */
export const askedBy = (app: TestApp, { exercise }: Item) => exerciseById(app, exercise.exerciseId).objectiveId;

/** What the review asks about this objective; what it asks before that is answered right. */
export async function itemAsking(app: TestApp, actor: SignedInActor, objectiveId: string): Promise<Item> {
  for (let n = 0; n < 50; n++) {
    const { presentation } = await nextReview(app, actor, { mode: 'review' });
    if (!presentation) break;
    if (presentation.objectiveId === objectiveId) return itemOf(await review(app, actor));
    await send(app, actor, presentation, 'right');
  }
  throw new Error(`the review never asks about ${objectiveId}`);
}

/** Answers what the review asks until it asks nothing more; returns the objectives in the order in which they came. */
export async function reviewAll(
  app: TestApp,
  actor: SignedInActor,
  { say = 'right', more = false }: { say?: Say; more?: boolean } = {},
): Promise<string[]> {
  const asked: string[] = [];
  // Without drawing each exercise: that takes longer than the review itself.
  const next = async (goOn: boolean) => (await nextReview(app, actor, { mode: 'review', more: goOn })).presentation;
  for (let shown = await next(more); shown; shown = await next(false)) {
    asked.push(shown.objectiveId);
    await send(app, actor, shown, say);
    if (asked.length > 200) throw new Error('the review does not end');
  }
  return asked;
}

export async function cardOf(app: TestApp, actor: SignedInActor, objectiveId: string): Promise<StoredCard> {
  const card = await findCard(actor, app.db.client, objectiveId);
  if (!card) throw new Error(`no card for ${objectiveId}`);
  return card;
}
