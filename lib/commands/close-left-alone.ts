/** Closes code that did not pass and was left there: it counts as again, at the time of its last run. */
import { randomUUID } from 'node:crypto';
import { record } from '@/lib/commands/answer-attempt';
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { findCard } from '@/lib/data/cards';
import type { Tx } from '@/lib/data/open-database';
import { closePresentation, findPresentation } from '@/lib/data/presentations';
import { leftAlone } from '@/lib/data/runs';
import { lockForAnswer } from '@/lib/data/users';

/** Whoever comes back within this time goes on where they were. */
const leftAfterMs = 60 * 60_000;
export const leftBefore = (app: App): Date => new Date(app.now().getTime() - leftAfterMs);

/** Inside a transaction that holds the user's lock, before anything new is shown. The last number it took in the user's history, or null. */
export async function closeLeftAlone(app: App, actor: SignedInActor, tx: Tx): Promise<number | null> {
  let lastSequence: number | null = null;
  for (const { presentationId, ranAt, gradedRuns } of await leftAlone(actor, tx, leftBefore(app))) {
    const presentation = await findPresentation(actor, tx, presentationId);
    const exercise = presentation && app.course.exercise(presentation.exerciseId);
    if (!presentation || !(await closePresentation(actor, tx, presentationId, ranAt)) || !exercise) continue;
    const answer = { type: 'run' as const, isPass: false, gradedRuns };
    const learner = await lockForAnswer(actor, tx);
    const card = await findCard(actor, tx, presentation.objectiveId);
    lastSequence = learner.lastSequence;
    await record(actor, tx, {
      input: { attemptId: randomUUID(), presentationId, answer, isSure: false },
      bodyHash: '',
      ...{ presentation, exercise, card, learner, now: ranAt },
    });
  }
  return lastSequence;
}
