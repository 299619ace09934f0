/** What an import asks about rows that are here, and how it adds a part of a history; the command decides which rows. */
import type { SignedInActor } from '@/lib/core/access';
import type {
  Attempt,
  LessonReading,
  ObjectiveReset,
  Presentation,
  Revocation,
  SchedulerParameters,
  User,
} from '@/lib/data/generated/sqlite/client';
import { insertRows } from '@/lib/data/insert-rows';
import type { Tx } from '@/lib/data/open-database';

export type OwnAttempt = Attempt & { parameters: SchedulerParameters };
type Own<Row> = Omit<Row, 'userId'>;
export type ImportedRows = {
  presentations: Own<Presentation>[];
  /** Presentations that are here, open, and are answered by one of the attempts. */
  closings: { id: string; closedAt: Date | null }[];
  attempts: Own<Attempt>[];
  revocations: Own<Revocation>[];
  resets: Own<ObjectiveReset>[];
};

/** SQLite takes so many values in one statement. */
const idsAtOnce = 500;

async function inChunks<Row>(ids: readonly string[], find: (chunk: string[]) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += idsAtOnce) {
    rows.push(...(await find(ids.slice(from, from + idsAtOnce))));
  }
  return rows;
}

export async function findAttempts(actor: SignedInActor, tx: Tx, ids: readonly string[]): Promise<OwnAttempt[]> {
  return inChunks(ids, (chunk) =>
    tx.attempt.findMany({ where: { userId: actor.userId, id: { in: chunk } }, include: { parameters: true } }),
  );
}

export type TakenPresentation = { id: string; isOwn: boolean; exerciseId: string; servedAt: Date; isAnswered: boolean };

/** Which of these ids are taken, by anybody: what an insert would find. */
export async function takenPresentations(
  actor: SignedInActor,
  tx: Tx,
  ids: readonly string[],
): Promise<TakenPresentation[]> {
  const select = { id: true, userId: true, exerciseId: true, servedAt: true, attempt: { select: { id: true } } };
  const rows = await inChunks(ids, (chunk) => tx.presentation.findMany({ where: { id: { in: chunk } }, select }));
  return rows.map(({ userId, attempt, ...row }) => ({
    ...row,
    isOwn: userId === actor.userId,
    isAnswered: attempt !== null,
  }));
}

/** Of these attempts, the ids of those that were taken back. */
export async function findRevoked(actor: SignedInActor, tx: Tx, attemptIds: readonly string[]): Promise<Set<string>> {
  const rows = await inChunks(attemptIds, (chunk) =>
    tx.revocation.findMany({
      where: { userId: actor.userId, attemptId: { in: chunk } },
      select: { attemptId: true },
    }),
  );
  return new Set(rows.map(({ attemptId }) => attemptId));
}

/** Of these objectives, those with a card. */
export async function findBegun(actor: SignedInActor, tx: Tx, objectiveIds: readonly string[]): Promise<Set<string>> {
  const rows = await inChunks(objectiveIds, (chunk) =>
    tx.card.findMany({ where: { userId: actor.userId, objectiveId: { in: chunk } }, select: { objectiveId: true } }),
  );
  return new Set(rows.map(({ objectiveId }) => objectiveId));
}

export async function addRows(actor: SignedInActor, tx: Tx, rows: ImportedRows): Promise<void> {
  const own = <Row>(row: Row) => ({ ...row, userId: actor.userId });
  await insertRows(tx, 'Presentation', rows.presentations.map(own));
  for (const { id, closedAt } of rows.closings) {
    await tx.presentation.updateMany({ where: { id, userId: actor.userId, closedAt: null }, data: { closedAt } });
  }
  await insertRows(tx, 'Attempt', rows.attempts.map(own));
  await tx.revocation.createMany({ data: rows.revocations.map(own) });
  await tx.objectiveReset.createMany({ data: rows.resets.map(own) });
}

export async function suspendCard(actor: SignedInActor, tx: Tx, objectiveId: string, suspendedAt: Date): Promise<void> {
  await tx.card.updateMany({ where: { userId: actor.userId, objectiveId }, data: { suspendedAt } });
}

/** Puts these readings in place of what is here about their lessons. */
export async function keepReadings(
  actor: SignedInActor,
  tx: Tx,
  readings: readonly Own<LessonReading>[],
): Promise<void> {
  const { userId } = actor;
  for (const reading of readings) {
    const where = { userId_lessonId: { userId, lessonId: reading.lessonId } };
    await tx.lessonReading.upsert({ where, create: { ...reading, userId }, update: reading });
  }
}

export type Settings = Pick<
  User,
  | 'timeZone'
  | 'dayStartHour'
  | 'newPerDay'
  | 'minutesPerDay'
  | 'desiredRetention'
  | 'theme'
  | 'usesLetterKeys'
  | 'pausedUntil'
>;

export async function replaceSettings(actor: SignedInActor, tx: Tx, settings: Settings): Promise<void> {
  await tx.user.update({ where: { id: actor.userId }, data: settings });
}
