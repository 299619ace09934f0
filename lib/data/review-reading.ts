/** What a review goes by, read in one statement: each request of a sitting begins with it. */
import type { SignedInActor } from '@/lib/core/access';
import type { Rating } from '@/lib/core/scheduling';
import { durationsIn, type KindDurations, kindDurations } from '@/lib/data/attempts';
import { type CardOutline, outlineColumns } from '@/lib/data/cards';
import type { Provider } from '@/lib/data/database-url';
import { type Attempt, Prisma } from '@/lib/data/generated/sqlite/client';
import { instantIn, jsonRows, rowsIn } from '@/lib/data/json-rows';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';
import type { Sitting, StoredReviewSession } from '@/lib/data/review-sessions';

export type SessionAttempt = Pick<Attempt, (typeof attemptColumns)[number]> & { rating: Rating };

export type ReviewReading = {
  /** The open sitting; of a test the last, open or ended. */
  session: StoredReviewSession | null;
  /** Of that sitting, oldest first, without what was taken back. */
  attempts: SessionAttempt[];
  /** Whether an exercise of that sitting is shown and not answered. */
  isAnswerAwaited: boolean;
  /** Whether anything was ever taken back. */
  hasRevocations: boolean;
  /** Whether a review of the day that left part of a backlog for later was worked off. */
  isDayDone: boolean;
  /** Whether `leftAlone` may find anything. */
  mayBeLeftAlone: boolean;
  cards: CardOutline[];
  learned: ReadonlySet<string>;
  /** New objectives that were begun on the day. */
  newObjectives: number;
  durations: KindDurations;
};

export type AskedReview = Sitting & {
  provider: Provider;
  studyDay: string;
  /** Code that was run before and not since counts as left alone. */
  leftBefore: Date;
};

const cardColumns = Object.keys(outlineColumns) as (keyof typeof outlineColumns)[];
const sessionColumns = ['id', 'studyDay', 'plan', 'leftCount', 'startedAt', 'endedAt'] as const;
const attemptColumns = ['id', 'objectiveId', 'exerciseId', 'rating', 'scheduled', 'answeredAt', 'sequence'] as const;

type Row = Record<'sitting' | 'attempts' | 'revoked' | 'cards' | 'learned' | 'durations', string | null> &
  Record<'awaited' | 'dayDone' | 'leftAlone' | 'newObjectives', number | bigint | null>;

export async function readReview(actor: SignedInActor, tx: Tx, asked: AskedReview): Promise<ReviewReading> {
  const [row] = await tx.$queryRaw<Row[]>(statement(ownId(actor), asked));
  if (!row) throw new Error('a row of subqueries is always there');
  const revoked = new Set(rowsIn(row.revoked, ['attemptId']).map(({ attemptId }) => attemptId));
  const [session] = rowsIn(row.sitting, sessionColumns);
  return {
    session: session ? { ...sittingOf(session), ...identityOf(actor, asked) } : null,
    attempts: rowsIn(row.attempts, attemptColumns)
      .filter(({ id }) => !revoked.has(id))
      .map(attemptOf)
      .sort((a, b) => a.sequence - b.sequence),
    isAnswerAwaited: isOne(row.awaited),
    hasRevocations: revoked.size > 0,
    isDayDone: isOne(row.dayDone),
    mayBeLeftAlone: isOne(row.leftAlone),
    cards: rowsIn(row.cards, cardColumns).map(outlineOf),
    learned: new Set(rowsIn(row.learned, ['objectiveId']).map(({ objectiveId }) => String(objectiveId))),
    newObjectives: Number(row.newObjectives ?? 0),
    durations: durationsIn(row.durations),
  };
}

function statement(userId: string, { provider, mode, lessonId, studyDay, leftBefore }: AskedReview): Prisma.Sql {
  const { sql } = Prisma;
  const rows = (columns: readonly string[], from: Prisma.Sql) => jsonRows(provider, columns, from);
  const one = (condition: Prisma.Sql) => sql`CASE WHEN EXISTS (SELECT 1 FROM ${condition}) THEN 1 ELSE 0 END`;
  const ofLesson = lessonId === null ? sql`"lessonId" IS NULL` : sql`"lessonId" = ${lessonId}`;
  const ofSitting = sql`"userId" = ${userId} AND "reviewSessionId" = (SELECT "id" FROM "sitting")`;
  return sql`
    WITH "sitting" AS (
      SELECT * FROM "ReviewSession"
      WHERE "userId" = ${userId} AND "mode" = ${mode} AND ${ofLesson} ${mode === 'test-out' ? sql`` : sql`AND "endedAt" IS NULL`}
      ORDER BY CASE WHEN "endedAt" IS NULL THEN 0 ELSE 1 END, "startedAt" DESC, "id" DESC LIMIT 1)
    SELECT
      ${rows(sessionColumns, sql`"sitting"`)} AS "sitting",
      ${rows(attemptColumns, sql`"Attempt" WHERE ${ofSitting}`)} AS "attempts",
      ${one(sql`"Presentation" WHERE ${ofSitting} AND "closedAt" IS NULL`)} AS "awaited",
      ${rows(['attemptId'], sql`"Revocation" WHERE "userId" = ${userId}`)} AS "revoked",
      ${one(sql`"ReviewSession" WHERE "userId" = ${userId} AND "mode" = 'review' AND "studyDay" = ${studyDay}
        AND "leftCount" > 0 AND "endedAt" IS NOT NULL`)} AS "dayDone",
      ${one(sql`"Presentation" AS "open" JOIN "Run" ON "Run"."presentationId" = "open"."id"
        WHERE "open"."userId" = ${userId} AND "open"."closedAt" IS NULL AND "Run"."isGraded" AND "Run"."ranAt" < ${leftBefore}`)} AS "leftAlone",
      ${rows(cardColumns, sql`"Card" WHERE "userId" = ${userId}`)} AS "cards",
      ${rows(['objectiveId'], sql`"ObjectiveTotal" WHERE "userId" = ${userId} AND "firstRightAt" IS NOT NULL`)} AS "learned",
      (SELECT "newObjectives" FROM "DayTotal" WHERE "userId" = ${userId} AND "studyDay" = ${studyDay}) AS "newObjectives",
      ${kindDurations(userId)} AS "durations"`;
}

const isOne = (value: number | bigint | null) => Number(value) === 1;

const identityOf = (actor: SignedInActor, { mode, lessonId }: Sitting) => ({ userId: actor.userId, mode, lessonId });

const sittingOf = (row: Record<(typeof sessionColumns)[number], unknown>) => ({
  id: String(row.id),
  studyDay: String(row.studyDay),
  plan: JSON.parse(String(row.plan)) as string[],
  leftCount: Number(row.leftCount),
  startedAt: instantIn(row.startedAt),
  endedAt: row.endedAt === null ? null : instantIn(row.endedAt),
});

const attemptOf = (row: Record<(typeof attemptColumns)[number], unknown>): SessionAttempt => ({
  id: String(row.id),
  objectiveId: String(row.objectiveId),
  exerciseId: String(row.exerciseId),
  rating: Number(row.rating) as Rating,
  scheduled: Boolean(row.scheduled),
  answeredAt: instantIn(row.answeredAt),
  sequence: Number(row.sequence),
});

const outlineOf = (row: Record<keyof typeof outlineColumns, unknown>): CardOutline => ({
  objectiveId: String(row.objectiveId),
  version: Number(row.version),
  state: Number(row.state) as CardOutline['state'],
  stability: Number(row.stability),
  dueAt: instantIn(row.dueAt),
  lastReviewAt: instantIn(row.lastReviewAt),
  fadesAt: instantIn(row.fadesAt),
  suspendedAt: row.suspendedAt === null ? null : instantIn(row.suspendedAt),
});
