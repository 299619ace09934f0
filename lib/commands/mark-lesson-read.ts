/** Notes that a learner has read a lesson as it is now: what was changed until then is not told to them any more. */

import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { notFound } from '@/lib/core/app-error';
import { raiseReading } from '@/lib/data/lesson-readings';
import { lockOwnUser } from '@/lib/data/users';

/**
 * `revision` is how many changes the reader was told of: what came while they read is told the next time. It never lowers what was
 * read. Throws `not-found` for an unknown lesson.
 */
export async function markLessonRead(
  app: App,
  actor: SignedInActor,
  { lessonId, revision }: { lessonId: string; revision: number },
): Promise<void> {
  const lesson = app.course.lesson(lessonId);
  if (!lesson) throw notFound();
  const read = Math.min(revision, lesson.revisions.length);
  await app.db.transaction(async (tx) => {
    await lockOwnUser(actor, tx);
    await raiseReading(actor, tx, { lessonId: lesson.id, revision: read, readAt: app.now() });
  });
}
