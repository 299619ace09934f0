/** Totals by day and by objective: kept in the answering transaction, so that reports never read history. */
import type { SignedInActor } from '@/lib/core/access';
import { type DayTotals, dayShare, emptyDay, type FoldAttempt, foldDays, foldObjectives } from '@/lib/core/fold';
import { type History, readHistory } from '@/lib/data/attempts';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import { insertRows } from '@/lib/data/insert-rows';
import type { Tx } from '@/lib/data/open-database';
import { ownId } from '@/lib/data/own-id';

const dayColumns = [
  'answers',
  'rightAnswers',
  'newObjectives',
  'reviews',
  'retentionAnswers',
  'retentionRight',
  'durationMs',
] as const satisfies readonly (keyof DayTotals)[];

/** Adds one new attempt to its day and its objective. */
export async function addToTotals(actor: SignedInActor, tx: Tx, attempt: FoldAttempt): Promise<void> {
  const userId = ownId(actor);
  const share = dayShare(attempt);
  const days = dayColumns.map((column) => Prisma.sql`${share[column]}`);
  await tx.$executeRaw`
    INSERT INTO "DayTotal" ("userId", "studyDay", ${dayNames}) VALUES (${userId}, ${attempt.studyDay}, ${Prisma.join(days)})
    ON CONFLICT ("userId", "studyDay") DO UPDATE SET ${daysRaised}`;
  const { objectiveId, isSelfGraded, durationMs } = attempt;
  const learns = attempt.outcome === 'right' && !isSelfGraded;
  // The earlier of the two, not simply the one that is there: the clock may have been set back since.
  await tx.$executeRaw`
    INSERT INTO "ObjectiveTotal" ("userId", "objectiveId", "answers", "rightAnswers", "durationMs", "firstRightAt")
    VALUES (${userId}, ${objectiveId}, ${isSelfGraded ? 0 : 1}, ${learns ? 1 : 0}, ${durationMs}, ${learns ? attempt.answeredAt : null})
    ON CONFLICT ("userId", "objectiveId") DO UPDATE SET
      "answers" = "ObjectiveTotal"."answers" + excluded."answers",
      "rightAnswers" = "ObjectiveTotal"."rightAnswers" + excluded."rightAnswers",
      "durationMs" = "ObjectiveTotal"."durationMs" + excluded."durationMs",
      "firstRightAt" = CASE
        WHEN "ObjectiveTotal"."firstRightAt" < excluded."firstRightAt" OR excluded."firstRightAt" IS NULL THEN "ObjectiveTotal"."firstRightAt"
        ELSE excluded."firstRightAt" END`;
}

const dayNames = Prisma.raw(dayColumns.map((column) => `"${column}"`).join(', '));
const daysRaised = Prisma.raw(
  dayColumns.map((column) => `"${column}" = "DayTotal"."${column}" + excluded."${column}"`).join(', '),
);

/** Adds many attempts' shares to their days at once, and takes others off. */
export async function shiftDays(
  actor: SignedInActor,
  tx: Tx,
  { added, removed }: { added: ReadonlyMap<string, DayTotals>; removed: ReadonlyMap<string, DayTotals> },
): Promise<void> {
  const where = { userId: actor.userId, studyDay: { in: [...new Set([...added.keys(), ...removed.keys()])] } };
  const before = new Map((await tx.dayTotal.findMany({ where })).map((day) => [day.studyDay, day]));
  const days = where.studyDay.in.map((studyDay) => {
    const of = (days: ReadonlyMap<string, DayTotals>) => days.get(studyDay) ?? emptyDay;
    const sum = (column: (typeof dayColumns)[number]) => of(before)[column] + of(added)[column] - of(removed)[column];
    const totals = Object.fromEntries(dayColumns.map((column) => [column, sum(column)])) as DayTotals;
    return { userId: actor.userId, studyDay, ...totals };
  });
  await tx.dayTotal.deleteMany({ where });
  // A day whose answers were all taken back has no row, as in the fold.
  await insertRows(
    tx,
    'DayTotal',
    days.filter(({ answers }) => answers > 0),
  );
}

/** Makes the totals of one day anew from its attempts. */
export async function refoldDay(actor: SignedInActor, tx: Tx, studyDay: string): Promise<void> {
  const { attempts, revokedIds } = await readHistory(actor, tx, { studyDay });
  const totals = foldDays(attempts, revokedIds).get(studyDay);
  await tx.dayTotal.deleteMany({ where: { userId: actor.userId, studyDay } });
  if (totals) await tx.dayTotal.create({ data: { userId: actor.userId, studyDay, ...totals } });
}

/** Makes the totals of one objective anew from its history. */
export async function refoldObjective(
  actor: SignedInActor,
  tx: Tx,
  objectiveId: string,
  { attempts, revokedIds }: History,
): Promise<void> {
  const totals = foldObjectives(attempts, revokedIds).get(objectiveId);
  await tx.objectiveTotal.deleteMany({ where: { userId: actor.userId, objectiveId } });
  if (totals) await tx.objectiveTotal.create({ data: { userId: actor.userId, objectiveId, ...totals } });
}

export async function dayTotal(actor: SignedInActor, tx: Tx, studyDay: string) {
  return tx.dayTotal.findUnique({ where: { userId_studyDay: { userId: actor.userId, studyDay } } });
}

/** The objectives of a learner with their totals. */
export async function objectiveTotals(actor: SignedInActor, tx: Tx) {
  return tx.objectiveTotal.findMany({ where: { userId: actor.userId } });
}

/** The objectives that were answered right once. */
export async function learnedObjectives(actor: SignedInActor, tx: Tx): Promise<ReadonlySet<string>> {
  const where = { userId: actor.userId, firstRightAt: { not: null } };
  const rows = await tx.objectiveTotal.findMany({ where, select: { objectiveId: true } });
  return new Set(rows.map((row) => row.objectiveId));
}

/** The days from `studyDay` on with their totals. */
export async function daysSince(actor: SignedInActor, tx: Tx, studyDay: string) {
  return tx.dayTotal.findMany({ where: { userId: actor.userId, studyDay: { gte: studyDay } } });
}

/** All days of a learner with their totals. */
export async function dayTotals(actor: SignedInActor, tx: Tx) {
  return tx.dayTotal.findMany({ where: { userId: actor.userId } });
}
