/** Keeps what a learner says is wrong with an exercise. */
import type { App } from '@/lib/commands/app';
import type { SignedInActor } from '@/lib/core/access';
import { AppError, notFound } from '@/lib/core/app-error';
import type { ProblemReportBody } from '@/lib/core/problem-report-schemas';
import type { Tx } from '@/lib/data/open-database';
import { addReport, findOwnReport, isReportIdTaken, type StoredReport } from '@/lib/data/problem-reports';
import { lockOwnUser } from '@/lib/data/users';

/** Idempotent by the client's id. Throws `not-found` for an unknown exercise, `other-body` where the id stands for something else. */
export async function reportProblem(app: App, actor: SignedInActor, input: ProblemReportBody): Promise<StoredReport> {
  const exercise = app.course.exercise(input.exerciseId);
  if (!exercise) throw notFound();
  const { id, topic, text, contentHash } = input;
  const reporting = async (tx: Tx): Promise<StoredReport> => {
    // A guest who moved into an account meanwhile is told so, and the same report twice at once comes one after the other.
    await lockOwnUser(actor, tx);
    const known = await findOwnReport(actor, tx, id);
    if (known && known.exerciseId === exercise.id && known.topic === topic && known.text === text) return known;
    if (known || (await isReportIdTaken(tx, id))) {
      throw new AppError('other-body', 'This id is in use. Make a fresh one.');
    }
    const { id: exerciseId, objectiveId } = exercise;
    return addReport(actor, tx, { id, exerciseId, objectiveId, contentHash, topic, text, createdAt: app.now() });
  };
  // Somebody else may take the id between the look and the insert.
  return app.db.transaction(reporting, { retryUniqueOn: ['ProblemReport'] });
}
