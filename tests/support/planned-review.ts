// A review that asks what a test wants: its plan and what it shows are written by the functions that the server uses.
import { randomUUID } from 'node:crypto';
import { decode } from 'next-auth/jwt';
import type { Page } from 'playwright-core';
import { serve } from '@/lib/commands/present-exercise';
import type { CourseExercise } from '@/lib/content/course';
import type { SignedInActor } from '@/lib/core/access';
import { studyDayOf } from '@/lib/core/study-day';
import type { Database } from '@/lib/data/open-database';
import { addReviewSession } from '@/lib/data/review-sessions';
import { promptOf } from '@/tests/support/learner-page';
import { theCourse } from '@/tests/support/the-course';
import { testSecret } from './server';

/** Opens a review of these exercises at the first. `now` is the server's clock, where it was moved. `showNext` lets what the page asks for next be the one after it. */
export async function openReview(
  { db, now = () => new Date() }: { db: Database; now?: () => Date },
  page: Page,
  ...exercises: [CourseExercise, ...CourseExercise[]]
): Promise<{ showNext(): Promise<void> }> {
  const actor = await guestIn(page);
  const app = { db, course: await theCourse(), now };
  const sessionId = randomUUID();
  let shown = 0;
  const show = () =>
    db.transaction(async (tx) => {
      const exerciseId = exercises[shown++]?.id ?? '';
      await serve(app, actor, tx, { id: randomUUID(), exerciseId, mode: 'review', reviewSessionId: sessionId });
    });
  await db.transaction(async (tx) => {
    const studyDay = studyDayOf(now(), await tx.user.findUniqueOrThrow({ where: { id: actor.userId } }));
    const sitting = { id: sessionId, mode: 'review', lessonId: null, leftCount: 0, startedAt: now() };
    await addReviewSession(actor, tx, { ...sitting, studyDay, plan: exercises.map(({ objectiveId }) => objectiveId) });
  });
  await show();
  await page.goto('/review');
  await page.getByRole('heading', { level: 1, name: await promptOf(exercises[0]), exact: true }).waitFor();
  return { showNext: async () => void (await show()) };
}

async function guestIn(page: Page): Promise<SignedInActor> {
  const cookie = (await page.context().cookies()).find(({ name }) => name.endsWith('session-token'));
  const token = await decode({ token: cookie?.value ?? '', secret: testSecret });
  return { type: 'user', userId: token?.sub ?? '', state: 'guest', role: 'learner', name: null };
}
