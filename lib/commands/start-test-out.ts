/** Starts a test that skips a lesson: each of its objectives once. `nextReview` goes on with it. */
import { randomUUID } from 'node:crypto';
import type { App } from '@/lib/commands/app';
import { objectiveStates } from '@/lib/commands/read-learner';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { studyDayOf } from '@/lib/core/study-day';
import { addReviewSession, openReviewSession } from '@/lib/data/review-sessions';
import { lockOwnUser } from '@/lib/data/users';

/** Goes on with a test that is open; does nothing for a lesson that is learned. Throws `not-found` for an unknown lesson. */
export async function startTestOut(app: App, actor: SignedInActor, lessonId: string): Promise<void> {
  const lesson = app.course.lesson(lessonId);
  if (!lesson) throw notFound();
  await app.db.transaction(async (tx) => {
    // A button that is pressed twice starts one test.
    const learner = await lockOwnUser(actor, tx);
    const sitting = { mode: 'test-out', lessonId: lesson.id };
    if (await openReviewSession(actor, tx, sitting)) return;
    const states = await objectiveStates(app, actor, tx, learner);
    if (lesson.objectives.every(({ id }) => states.get(id)?.isLearned)) return;
    await addReviewSession(actor, tx, {
      ...sitting,
      id: randomUUID(),
      studyDay: studyDayOf(app.now(), learner),
      plan: lesson.objectives.filter(({ exercises }) => exercises.length > 0).map(({ id }) => id),
      leftCount: 0,
      startedAt: app.now(),
    });
  });
}
