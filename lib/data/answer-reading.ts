/** What an answer goes by, read in one statement. */
import type { SignedInActor } from '@/lib/core/access';
import type { StoredCard } from '@/lib/data/cards';
import { type Presentation, Prisma } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';
import { presentationOf, type StoredPresentation } from '@/lib/data/presentations';

export type AnswerReading = {
  /** Null where the actor has no such presentation. */
  presentation: StoredPresentation | null;
  /** Of the presentation's objective. */
  card: StoredCard | null;
  /** Whether there is an attempt of this id already. */
  isRepeated: boolean;
};

const presentationColumns = [
  ...['id', 'userId', 'objectiveId', 'exerciseId', 'contentHash', 'optionOrder', 'mode', 'reviewSessionId'],
  ...['cardVersion', 'hintsShown', 'comparedAt', 'ratingCap', 'servedAt', 'closedAt'],
] as (keyof Presentation)[];
const cardColumns = [
  ...['objectiveId', 'version', 'state', 'stability', 'difficulty', 'dueAt', 'lastReviewAt', 'lastStudyDay'],
  ...['scheduledDays', 'learningSteps', 'reps', 'lapses', 'isLeech', 'fadesAt', 'suspendedAt'],
] as (keyof StoredCard)[];

type Row = Record<string, unknown> & { attempt: string | null };

const columns = Prisma.raw(
  [
    ...presentationColumns.map((column) => `"shown"."${column}" AS "shown.${column}"`),
    ...cardColumns.map((column) => `"Card"."${column}" AS "card.${column}"`),
  ].join(', '),
);

export async function readForAnswer(
  actor: SignedInActor,
  tx: Tx,
  { presentationId, attemptId }: { presentationId: string; attemptId: string },
): Promise<AnswerReading> {
  const userId = ownId(actor);
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT ${columns}, "Attempt"."id" AS "attempt"
    FROM (SELECT 1) AS "one"
    LEFT JOIN "Presentation" AS "shown" ON "shown"."id" = ${presentationId} AND "shown"."userId" = ${userId}
    LEFT JOIN "Card" ON "Card"."userId" = ${userId} AND "Card"."objectiveId" = "shown"."objectiveId"
    LEFT JOIN "Attempt" ON "Attempt"."userId" = ${userId} AND "Attempt"."id" = ${attemptId}`;
  if (!row) throw new Error('a row of outer joins is always there');
  const of = (prefix: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, row[`${prefix}.${name}`]]));
  return {
    presentation: row['shown.id'] === null ? null : presentationOf(of('shown', presentationColumns) as Presentation),
    card: row['card.objectiveId'] === null ? null : (of('card', cardColumns) as StoredCard),
    isRepeated: row.attempt !== null,
  };
}
