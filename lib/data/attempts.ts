/** Attempts and their revocations: the history from which cards and totals follow. */
import type { SignedInActor } from '@/lib/core/access';
import { type ExerciseKind, exerciseKinds } from '@/lib/core/exercise-view';
import type { FoldAttempt, FoldReset } from '@/lib/core/fold';
import type { Rating } from '@/lib/core/scheduling';
import { type Attempt, Prisma } from '@/lib/data/generated/sqlite/client';
import { insertRows } from '@/lib/data/insert-rows';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';
import { parseParameters } from '@/lib/data/scheduler-parameters';

export type StoredAttempt = Attempt;
export type NewAttempt = Omit<Attempt, 'userId'>;

export async function findAttempt(actor: SignedInActor, tx: Tx, id: string): Promise<StoredAttempt | null> {
  return tx.attempt.findUnique({ where: { userId_id: { userId: actor.userId, id } } });
}

/** The attempt that closed one of the actor's presentations. */
export async function findAttemptOf(
  actor: SignedInActor,
  tx: Tx,
  presentationId: string,
): Promise<StoredAttempt | null> {
  return tx.attempt.findFirst({ where: { userId: actor.userId, presentationId } });
}

export async function addAttempt(actor: SignedInActor, tx: Tx, attempt: NewAttempt): Promise<StoredAttempt> {
  const stored = { ...attempt, userId: ownId(actor) };
  // Not Prisma's create, which reads it back.
  await insertRows(tx, 'Attempt', [stored]);
  return stored;
}

/** The user's newest attempt that moved a card; null where it was taken back already, since undo is one step deep. */
export async function newestScheduledAttempt(actor: SignedInActor, tx: Tx): Promise<StoredAttempt | null> {
  const attempt = await tx.attempt.findFirst({
    where: { userId: actor.userId, scheduled: true },
    orderBy: { sequence: 'desc' },
  });
  if (!attempt || (await isRevoked(actor, tx, attempt.id))) return null;
  return attempt;
}

export async function isRevoked(actor: SignedInActor, tx: Tx, attemptId: string): Promise<boolean> {
  const where = { userId_attemptId: { userId: actor.userId, attemptId } };
  return (await tx.revocation.findUnique({ where, select: { attemptId: true } })) !== null;
}

export async function addRevocation(
  actor: SignedInActor,
  tx: Tx,
  revocation: { attemptId: string; sequence: number; revokedAt: Date },
): Promise<void> {
  await tx.revocation.create({ data: { userId: actor.userId, ...revocation } });
}

/** The exercise of the objective's newest attempt, and whether that attempt was taken back. */
export async function newestOfObjective(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
): Promise<{ exerciseId: string; isRevoked: boolean } | null> {
  const attempt = await tx.attempt.findFirst({
    where: { userId: actor.userId, objectiveId },
    orderBy: { sequence: 'desc' },
    select: { id: true, exerciseId: true },
  });
  return attempt && { exerciseId: attempt.exerciseId, isRevoked: await isRevoked(actor, tx, attempt.id) };
}

/** Each exercise that was answered, in each version of it, newest answer first. */
export async function answeredExercises(
  actor: SignedInActor,
  tx: Tx,
): Promise<{ exerciseId: string; contentHash: string }[]> {
  const rows = await tx.attempt.groupBy({
    by: ['exerciseId', 'contentHash'],
    where: { userId: actor.userId },
    _max: { sequence: true },
  });
  return rows.sort((a, b) => Number(b._max.sequence) - Number(a._max.sequence));
}

const durationsAtMost = 30;

/** Durations in milliseconds of the newest right answers of a kind: at most 30. */
export async function recentDurations(actor: SignedInActor, tx: Tx, kind: string): Promise<number[]> {
  const [row] = await tx.$queryRaw<{ durations: string | null }[]>`
    SELECT STRING_AGG(CAST("durationMs" AS TEXT), ',') AS "durations" FROM (${newestDurations(ownId(actor), kind)}) AS "newest"`;
  return row?.durations?.split(',').map(Number) ?? [];
}

const newestDurations = (userId: string, kind: string) => Prisma.sql`
  SELECT "kind", "durationMs" FROM "Attempt"
  WHERE "userId" = ${userId} AND "kind" = ${kind} AND "outcome" = 'right' AND "mode" <> 'lesson'
  ORDER BY "sequence" DESC LIMIT ${durationsAtMost}`;

/** By kind, as `recentDurations` reads each; kinds without such an answer are not in it. */
export type KindDurations = ReadonlyMap<string, number[]>;

export async function recentDurationsByKind(actor: SignedInActor, tx: Tx): Promise<KindDurations> {
  const [row] = await tx.$queryRaw<
    { durations: string | null }[]
  >`SELECT ${kindDurations(ownId(actor))} AS "durations"`;
  return durationsIn(row?.durations ?? null);
}

/** An expression: one text for all kinds, since every review asks for them. For `durationsIn`. */
export function kindDurations(userId: string): Prisma.Sql {
  const ofKind = (kind: ExerciseKind) => Prisma.sql`
    SELECT MIN("kind") || ':' || STRING_AGG(CAST("durationMs" AS TEXT), ',') AS "durations"
    FROM (${newestDurations(userId, kind)}) AS "newest"`;
  const all = Prisma.join(exerciseKinds.map(ofKind), ' UNION ALL ');
  return Prisma.sql`(SELECT STRING_AGG("durations", ';') FROM (${all}) AS "byKind")`;
}

export const durationsIn = (text: string | null): KindDurations =>
  new Map(
    (text?.split(';') ?? []).map((ofKind) => {
      const [kind = '', durations = ''] = ofKind.split(':');
      return [kind, durations.split(',').map(Number)];
    }),
  );

/** Reads at most so many revocations for the time by kind; beyond that, time that was taken back counts. */
const revocationsAtMost = 500;

/** Answers and time of each kind from `studyDay` on, without what was taken back. Two queries, over these days alone. */
export async function timeByKind(
  actor: SignedInActor,
  tx: Tx,
  { studyDay, since }: { studyDay: string; since: Date },
): Promise<{ kind: string; answers: number; durationMs: number }[]> {
  const revoked = await tx.revocation.findMany({
    where: { userId: actor.userId, revokedAt: { gte: since } },
    select: { attemptId: true },
    orderBy: { sequence: 'desc' },
    take: revocationsAtMost,
  });
  const rows = await tx.attempt.groupBy({
    by: ['kind'],
    where: {
      userId: actor.userId,
      studyDay: { gte: studyDay },
      id: { notIn: revoked.map((row) => row.attemptId) },
    },
    _count: { _all: true },
    _sum: { durationMs: true },
    orderBy: { kind: 'asc' },
  });
  return rows.map(({ kind, _count, _sum }) => ({ kind, answers: _count._all, durationMs: _sum.durationMs ?? 0 }));
}

export type History = {
  attempts: FoldAttempt[];
  revokedIds: Set<string>;
  resets: (FoldReset & { objectiveId: string })[];
};

/** What the fold needs: all history, or that of one objective or one day; no reset changes a day. */
export async function readHistory(
  actor: SignedInActor,
  tx: Tx,
  of: { objectiveId: string } | { studyDay: string } | 'everything',
): Promise<History> {
  const where: Prisma.AttemptWhereInput = { userId: actor.userId, ...(of === 'everything' ? {} : of) };
  const rows = await tx.attempt.findMany({
    where,
    orderBy: { sequence: 'asc' },
    include: { parameters: { select: { value: true } } },
  });
  const revoked = await tx.revocation.findMany({ where: { userId: actor.userId }, select: { attemptId: true } });
  const resets =
    typeof of === 'object' && 'studyDay' in of
      ? []
      : await tx.objectiveReset.findMany({
          where: { userId: actor.userId, ...(of === 'everything' ? {} : of) },
          orderBy: { sequence: 'asc' },
        });
  return { attempts: rows.map(toFoldAttempt), revokedIds: new Set(revoked.map((row) => row.attemptId)), resets };
}

export function toFoldAttempt(row: Attempt & { parameters: { value: string } }): FoldAttempt {
  return {
    id: row.id,
    objectiveId: row.objectiveId,
    sequence: row.sequence,
    rating: row.rating as Rating,
    outcome: row.outcome,
    isSelfGraded: row.reason.startsWith('self-'),
    isNew: row.isNew,
    scheduled: row.scheduled,
    countsForRetention: row.countsForRetention,
    answeredAt: row.answeredAt,
    durationMs: row.durationMs,
    studyDay: row.studyDay,
    fuzzSeed: row.fuzzSeed,
    parameters: parseParameters(row.parameters.value),
  };
}
