/** Cards: a learner's memory of their objectives. Rows and `CardState` are mapped here and nowhere else. */
import type { SignedInActor } from '@/lib/core/access';
import type { FoldedCard } from '@/lib/core/fold';
import { type Card as CardRow, Prisma } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';

export type StoredCard = FoldedCard & { objectiveId: string; suspendedAt: Date | null };

/** A row as a card; the inverse of `toRow`. */
export function fromRow(row: CardRow): StoredCard {
  const { userId: _, ...card } = row;
  return card;
}

/** What of a row the fold decides. */
export function toRow(card: FoldedCard) {
  const { state, stability, difficulty, dueAt, lastReviewAt, lastStudyDay, scheduledDays } = card;
  const { learningSteps, reps, lapses, isLeech, fadesAt, version } = card;
  return {
    ...{ state, stability, difficulty, dueAt, lastReviewAt, lastStudyDay, scheduledDays },
    ...{ learningSteps, reps, lapses, isLeech, fadesAt, version },
  };
}

export async function findCard(actor: SignedInActor, tx: Tx, objectiveId: string): Promise<StoredCard | null> {
  const row = await tx.card.findUnique({ where: { userId_objectiveId: { userId: actor.userId, objectiveId } } });
  return row && fromRow(row);
}

export async function listCards(actor: SignedInActor, tx: Tx): Promise<StoredCard[]> {
  const rows = await tx.card.findMany({ where: { userId: actor.userId }, orderBy: { objectiveId: 'asc' } });
  return rows.map(fromRow);
}

/** What a plan goes by: half of a card, and so half the work for each. */
export type CardOutline = Pick<StoredCard, keyof typeof outlineColumns>;

export const outlineColumns = {
  ...{ objectiveId: true, version: true, state: true, stability: true, dueAt: true, lastReviewAt: true },
  ...{ fadesAt: true, suspendedAt: true },
} as const;

/** All of them, by objective id. */
export async function outlineCards(actor: SignedInActor, tx: Tx): Promise<CardOutline[]> {
  return tx.card.findMany({ where: { userId: actor.userId }, orderBy: { objectiveId: 'asc' }, select: outlineColumns });
}

export async function hasCards(actor: SignedInActor, tx: Tx): Promise<boolean> {
  return (await tx.card.findFirst({ where: { userId: actor.userId }, select: { objectiveId: true } })) !== null;
}

/** One page of cards after `afterObjectiveId`, by objective id. */
export async function pageOfCards(
  actor: SignedInActor,
  tx: Tx,
  { after, take }: { after: string | null; take: number },
): Promise<StoredCard[]> {
  const rows = await tx.card.findMany({
    where: { userId: actor.userId, ...(after === null ? {} : { objectiveId: { gt: after } }) },
    orderBy: { objectiveId: 'asc' },
    take,
  });
  return rows.map(fromRow);
}

/** Cards due at `now`, longest overdue first. */
export async function dueCards(actor: SignedInActor, tx: Tx, now: Date, take: number): Promise<CardOutline[]> {
  return tx.card.findMany({
    where: { userId: actor.userId, dueAt: { lte: now }, suspendedAt: null },
    orderBy: [{ dueAt: 'asc' }, { objectiveId: 'asc' }],
    take,
    select: outlineColumns,
  });
}

export async function countDue(actor: SignedInActor, tx: Tx, now: Date): Promise<number> {
  return tx.card.count({ where: { userId: actor.userId, dueAt: { lte: now }, suspendedAt: null } });
}

/** When the next card falls due after `now`; null where none is left. */
export async function nextDueAt(actor: SignedInActor, tx: Tx, now: Date): Promise<Date | null> {
  const row = await tx.card.findFirst({
    where: { userId: actor.userId, dueAt: { gt: now }, suspendedAt: null },
    orderBy: { dueAt: 'asc' },
    select: { dueAt: true },
  });
  return row?.dueAt ?? null;
}

/**
 * Writes a card that was read at `expectedVersion` (0: there was none). False where it has moved since: nothing is written then.
 */
export async function saveCard(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
  card: FoldedCard,
  expectedVersion: number,
): Promise<boolean> {
  if (expectedVersion === 0) {
    await tx.card.create({ data: { userId: actor.userId, objectiveId, ...toRow(card) } });
    return true;
  }
  const cells = Object.entries(toRow(card)).map(
    ([column, value]) => Prisma.sql`${Prisma.raw(`"${column}"`)} = ${value}`,
  );
  const count = await tx.$executeRaw`
    UPDATE "Card" SET ${Prisma.join(cells)}
    WHERE "userId" = ${ownId(actor)} AND "objectiveId" = ${objectiveId} AND "version" = ${expectedVersion}`;
  return count === 1;
}

/** Suspends a card, or with null resumes it; false where there is none. A card that is suspended keeps the instant of the first time. */
export async function setSuspended(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
  suspendedAt: Date | null,
): Promise<boolean> {
  const where = { userId: actor.userId, objectiveId };
  if (suspendedAt) await tx.card.updateMany({ where: { ...where, suspendedAt: null }, data: { suspendedAt } });
  else await tx.card.updateMany({ where, data: { suspendedAt } });
  return (await tx.card.count({ where })) === 1;
}

/** Puts the fold's result in place of whatever is stored; null removes the card. The learner's own suspension stays. */
export async function replaceCard(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
  card: FoldedCard | null,
): Promise<void> {
  const where = { userId: actor.userId, objectiveId };
  if (card === null) {
    await tx.card.deleteMany({ where });
    return;
  }
  await tx.card.upsert({
    where: { userId_objectiveId: where },
    create: { ...where, ...toRow(card) },
    update: toRow(card),
  });
}
