/** Answers of everybody by exercise, for administrators: without who gave them. */
import { assertAdministrator, type SignedInActor } from '@/lib/core/access';
import type { Tx } from '@/lib/data/open-database';

export type ExerciseAnswer = { outcome: string; durationMs: number; answer: string; contentHash: string };

/** The newest answers to an exercise, at most `take`. */
export async function newestAnswers(
  actor: SignedInActor,
  tx: Tx,
  exerciseId: string,
  take: number,
): Promise<ExerciseAnswer[]> {
  assertAdministrator(actor);
  return tx.attempt.findMany({
    where: { exerciseId },
    orderBy: { answeredAt: 'desc' },
    take,
    select: { outcome: true, durationMs: true, answer: true, contentHash: true },
  });
}
