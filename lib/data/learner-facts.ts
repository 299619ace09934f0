/**
 * What a report says of many learners at once, summed by the database: cards by unit, totals by lesson, the last answer. One row a
 * learner comes out of each query, however long they have learned. Who may ask is settled by `team-report.ts` and the own-track reads.
 */
import { setImmediate as turn } from 'node:timers/promises';
import { lastingFromDays } from '@/lib/core/progress-figures';
import type { UnitCounts } from '@/lib/core/unit-strength';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import type { Database } from '@/lib/data/open-database';

/** Where an objective stands in the course: the ids of its lesson and unit. */
export type ObjectivePlace = { id: string; lessonId: string; unitId: string };

export type LessonTotals = {
  begunCount: number;
  learnedCount: number;
  durationMs: number;
  /** When the newest of the learned objectives was. */
  lastLearnedAt: Date | null;
};

export type LearnerFacts = {
  /** By unit id; units without a card are not in it. */
  units: Map<string, UnitCounts>;
  /** By lesson id; lessons without an answer are not in it. */
  lessons: Map<string, LessonTotals>;
  dueReviews: number;
  /** The newest study day with an answer. */
  lastAnswerDay: string | null;
};

/** SQLite answers on this thread: between two of these others get their turn. */
const learnersAtOnce = 200;

/** By user id; everybody who was asked for is in it. Three queries for every two hundred learners. */
export async function learnerFacts(
  db: Pick<Database, 'client' | 'provider'>,
  userIds: readonly string[],
  { objectives, now }: { objectives: readonly ObjectivePlace[]; now: Date },
): Promise<Map<string, LearnerFacts>> {
  const facts = new Map<string, LearnerFacts>();
  for (let from = 0; from < userIds.length; from += learnersAtOnce) {
    if (from > 0) await turn();
    await addFacts(db, facts, userIds.slice(from, from + learnersAtOnce), { objectives, now });
  }
  return facts;
}

type Asked = { objectives: readonly ObjectivePlace[]; now: Date };

async function addFacts(
  db: Pick<Database, 'client' | 'provider'>,
  facts: Map<string, LearnerFacts>,
  userIds: readonly string[],
  { objectives, now }: Asked,
): Promise<void> {
  for (const id of userIds) {
    facts.set(id, { units: new Map(), lessons: new Map(), dueReviews: 0, lastAnswerDay: null });
  }
  const ids = Prisma.join([...userIds]);
  if (objectives.length > 0) {
    // Numbers stand for ids in what comes back: they are short, and hold no separator.
    const units = [...new Set(objectives.map(({ unitId }) => unitId))];
    const lessons = [...new Set(objectives.map(({ lessonId }) => lessonId))];
    const rows = objectives.map(
      ({ id, lessonId, unitId }) =>
        Prisma.sql`(${id}, ${String(lessons.indexOf(lessonId))}, ${String(units.indexOf(unitId))})`,
    );
    const course = Prisma.sql`course("objectiveId", "lesson", "unit") AS (VALUES ${Prisma.join(rows)})`;
    for (const { userId, groups, due } of await cardGroups(db, course, ids, now)) {
      const own = facts.get(userId);
      if (!own) continue;
      own.dueReviews = Number(due);
      for (const { key, values } of groupsOf(groups)) own.units.set(units[key] ?? '', unitCounts(values));
    }
    for (const { userId, groups } of await totalGroups(db, course, ids)) {
      const own = facts.get(userId);
      for (const { key, values } of groupsOf(groups)) own?.lessons.set(lessons[key] ?? '', lessonTotals(values));
    }
  }
  const days = await db.client.$queryRaw<{ userId: string; day: string }[]>`
    SELECT "userId", MAX("studyDay") AS "day" FROM "DayTotal" WHERE "userId" IN (${ids}) AND "answers" > 0 GROUP BY "userId"`;
  for (const { userId, day } of days) {
    const own = facts.get(userId);
    if (own) own.lastAnswerDay = day;
  }
}

type Groups = { userId: string; groups: string };

function cardGroups({ client }: Pick<Database, 'client'>, course: Prisma.Sql, ids: Prisma.Sql, now: Date) {
  const lasts = Prisma.raw(String(lastingFromDays));
  return client.$queryRaw<(Groups & { due: number | bigint })[]>`
    WITH ${course}
    SELECT "userId", SUM("due") AS "due",
      STRING_AGG("unit" || '|' || "begun" || '|' || "fading" || '|' || "lasting" || '|' ||
        COALESCE(CAST("below" AS TEXT), '') || '|' || COALESCE(CAST("above" AS TEXT), ''), ';') AS "groups"
    FROM (
      SELECT c."userId", o."unit", COUNT(*) AS "begun",
        SUM(CASE WHEN c."fadesAt" <= ${now} THEN 1 ELSE 0 END) AS "fading",
        SUM(CASE WHEN c."stability" >= ${lasts} THEN 1 ELSE 0 END) AS "lasting",
        MAX(CASE WHEN c."stability" < ${lasts} THEN c."stability" END) AS "below",
        MIN(CASE WHEN c."stability" >= ${lasts} THEN c."stability" END) AS "above",
        SUM(CASE WHEN c."dueAt" <= ${now} AND c."suspendedAt" IS NULL THEN 1 ELSE 0 END) AS "due"
      FROM "Card" c JOIN course o ON o."objectiveId" = c."objectiveId"
      WHERE c."userId" IN (${ids}) GROUP BY c."userId", o."unit"
    ) AS "byUnit" GROUP BY "userId"`;
}

function totalGroups({ client, provider }: Pick<Database, 'client' | 'provider'>, course: Prisma.Sql, ids: Prisma.Sql) {
  // SQLite keeps instants as text already.
  const instant =
    provider === 'sqlite' ? Prisma.sql`"last"` : Prisma.sql`TO_CHAR("last", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
  return client.$queryRaw<Groups[]>`
    WITH ${course}
    SELECT "userId", STRING_AGG("lesson" || '|' || "begun" || '|' || "learned" || '|' || "ms" || '|' ||
        COALESCE(${instant}, ''), ';') AS "groups"
    FROM (
      SELECT t."userId", o."lesson", COUNT(*) AS "begun", COUNT(t."firstRightAt") AS "learned",
        SUM(t."durationMs") AS "ms", MAX(t."firstRightAt") AS "last"
      FROM "ObjectiveTotal" t JOIN course o ON o."objectiveId" = t."objectiveId"
      WHERE t."userId" IN (${ids}) GROUP BY t."userId", o."lesson"
    ) AS "byLesson" GROUP BY "userId"`;
}

const groupsOf = (text: string) =>
  text.split(';').map((group) => {
    const [key = '', ...values] = group.split('|');
    return { key: Number(key), values };
  });

/** Only where as many cards lie below three weeks as do not, the two in the middle decide together. */
function unitCounts([begun, fading, lasting, below, above]: string[]): UnitCounts {
  const [begunCount, twice] = [Number(begun), 2 * Number(lasting)];
  const middle = (Number(below || 0) + Number(above || 0)) / 2;
  const lasts = twice === begunCount ? middle >= lastingFromDays : twice > begunCount;
  return { begunCount, fadingCount: Number(fading), lasts };
}

const lessonTotals = ([begun, learned, ms, last]: string[]): LessonTotals => ({
  begunCount: Number(begun),
  learnedCount: Number(learned),
  durationMs: Number(ms),
  lastLearnedAt: last ? new Date(last) : null,
});

/** What many learners together find hard: by objective, from answers that were not self-graded. */
export type ObjectiveSums = { objectiveId: string; people: number; answers: number; rightAnswers: number };
export type MisconceptionSums = { misconceptionId: string; people: number; count: number };

/** One row an objective or misconception, over all of these learners; misconceptions from `since`, a study day, on. */
export async function sumsOf(
  { client }: Pick<Database, 'client'>,
  userIds: readonly string[],
  since: string,
): Promise<{ objectives: ObjectiveSums[]; misconceptions: MisconceptionSums[] }> {
  const objectives = new Map<string, ObjectiveSums>();
  const misconceptions = new Map<string, MisconceptionSums>();
  for (let from = 0; from < userIds.length; from += learnersAtOnce) {
    if (from > 0) await turn();
    const ids = Prisma.join(userIds.slice(from, from + learnersAtOnce));
    const [totals, mistakes] = [
      await client.$queryRaw<Record<keyof ObjectiveSums, string | number | bigint>[]>`
        SELECT "objectiveId", COUNT(*) AS "people", SUM("answers") AS "answers", SUM("rightAnswers") AS "rightAnswers"
        FROM "ObjectiveTotal" WHERE "userId" IN (${ids}) AND "answers" > 0 GROUP BY "objectiveId"`,
      await client.$queryRaw<Record<keyof MisconceptionSums, string | number | bigint>[]>`
        SELECT "misconceptionId", COUNT(DISTINCT "userId") AS "people", COUNT(*) AS "count"
        FROM "Mistake" WHERE "userId" IN (${ids}) AND "studyDay" >= ${since} GROUP BY "misconceptionId"`,
    ];
    // A learner is in one part only: people add up.
    for (const row of totals) {
      const id = String(row.objectiveId);
      const old = objectives.get(id) ?? { objectiveId: id, people: 0, answers: 0, rightAnswers: 0 };
      old.people += Number(row.people);
      old.answers += Number(row.answers);
      old.rightAnswers += Number(row.rightAnswers);
      objectives.set(id, old);
    }
    for (const row of mistakes) {
      const id = String(row.misconceptionId);
      const old = misconceptions.get(id) ?? { misconceptionId: id, people: 0, count: 0 };
      old.people += Number(row.people);
      old.count += Number(row.count);
      misconceptions.set(id, old);
    }
  }
  return { objectives: [...objectives.values()], misconceptions: [...misconceptions.values()] };
}
