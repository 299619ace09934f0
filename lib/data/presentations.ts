/** Presentations: which exercise was shown to whom, when, and how. */
import type { SignedInActor } from '@/lib/core/access';
import type { Presentation } from '@/lib/data/generated/sqlite/client';
import { insertRows } from '@/lib/data/insert-rows';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';

export type StoredPresentation = Omit<Presentation, 'optionOrder'> & { optionOrder: string[] };
export type NewPresentation = Omit<StoredPresentation, 'userId' | 'closedAt' | 'comparedAt' | 'hintsShown'>;

/** A row as a presentation. */
export function presentationOf(row: Presentation): StoredPresentation {
  return { ...row, optionOrder: JSON.parse(row.optionOrder) as string[] };
}

export async function findPresentation(actor: SignedInActor, tx: Tx, id: string): Promise<StoredPresentation | null> {
  const row = await tx.presentation.findFirst({ where: { id, userId: actor.userId } });
  return row && presentationOf(row);
}

/** Whether the id is taken, by anybody: what an insert would find. */
export async function isPresentationIdTaken(tx: Tx, id: string): Promise<boolean> {
  return (await tx.presentation.findUnique({ where: { id }, select: { id: true } })) !== null;
}

export async function addPresentation(
  actor: SignedInActor,
  tx: Tx,
  presentation: NewPresentation,
): Promise<StoredPresentation> {
  const stored = { ...presentation, userId: ownId(actor), closedAt: null, comparedAt: null, hintsShown: 0 };
  await insertRows(tx, 'Presentation', [{ ...stored, optionOrder: JSON.stringify(stored.optionOrder) }]);
  return stored;
}

/** Closes it; false where it is closed already. */
export async function closePresentation(actor: SignedInActor, tx: Tx, id: string, closedAt: Date): Promise<boolean> {
  const count = await tx.$executeRaw`
    UPDATE "Presentation" SET "closedAt" = ${closedAt} WHERE "id" = ${id} AND "userId" = ${ownId(actor)} AND "closedAt" IS NULL`;
  return count === 1;
}

/** Notes that hints up to `number` were shown; never lowers the count, never touches a closed one. */
export async function noteHint(actor: SignedInActor, tx: Tx, id: string, number: number): Promise<void> {
  await tx.presentation.updateMany({
    where: { id, userId: actor.userId, closedAt: null, hintsShown: { lt: number } },
    data: { hintsShown: number },
  });
}

export async function noteComparison(actor: SignedInActor, tx: Tx, id: string, comparedAt: Date): Promise<void> {
  await tx.presentation.updateMany({
    where: { id, userId: actor.userId, closedAt: null, comparedAt: null },
    data: { comparedAt },
  });
}

/** When each exercise of an objective was last served to this learner, from the newest 100 presentations. */
export async function lastSeen(actor: SignedInActor, tx: Tx, objectiveId: string): Promise<Map<string, Date>> {
  const rows = await tx.$queryRaw<Pick<Presentation, 'exerciseId' | 'servedAt'>[]>`
    SELECT "exerciseId", "servedAt" FROM "Presentation" WHERE "userId" = ${ownId(actor)} AND "objectiveId" = ${objectiveId}
    ORDER BY "servedAt" DESC LIMIT 100`;
  const seen = new Map<string, Date>();
  for (const row of rows) if (!seen.has(row.exerciseId)) seen.set(row.exerciseId, row.servedAt);
  return seen;
}

/** The open presentation of a sitting: what a reload shows again. */
export async function openPresentation(
  actor: SignedInActor,
  tx: Tx,
  reviewSessionId: string,
): Promise<StoredPresentation | null> {
  const row = await tx.presentation.findFirst({
    where: { userId: actor.userId, reviewSessionId, closedAt: null },
    orderBy: { servedAt: 'desc' },
  });
  return row && presentationOf(row);
}
