/**
 * What a report says of many learners at once: one row a learner and query, however long they have learned. What was read of a learner is
 * kept in memory until they answer again, which the count of their history tells. Who may ask is settled by `team-report.ts`.
 */
import { setImmediate as turn } from 'node:timers/promises';
import {
  type CardFacts,
  type LearnerFacts,
  learnerFactsOf,
  type Places,
  type TotalFacts,
} from '@/lib/core/reports/learner-facts';
import { Prisma } from '@/lib/data/generated/sqlite/client';
import type { Client, Database } from '@/lib/data/open-database';

/** `sequence` is the user's `lastSequence`, read before. */
export type AskedLearner = { userId: string; sequence: number };
type Db = Pick<Database, 'client' | 'provider'>;

/** SQLite answers on this thread: between two of these others get their turn. */
const learnersAtOnce = 100;
/** About four kilobytes each. */
const mostKept = 10_000;

type Kept = { sequence: number; places: Places; facts: LearnerFacts };
// Next gives route handlers and server components each their own modules: what must exist once lives here.
const keep = globalThis as typeof globalThis & { goRoutineLearnerFacts?: WeakMap<Client, Map<string, Kept>> };

function keptOf(client: Client): Map<string, Kept> {
  keep.goRoutineLearnerFacts ??= new WeakMap();
  const kept = keep.goRoutineLearnerFacts.get(client) ?? new Map<string, Kept>();
  keep.goRoutineLearnerFacts.set(client, kept);
  return kept;
}

/** By user id; everybody who was asked for is in it. Three queries for every hundred learners who have answered since they were asked for last. */
export async function learnerFacts(
  db: Db,
  learners: readonly AskedLearner[],
  places: Places,
): Promise<Map<string, LearnerFacts>> {
  const kept = keptOf(db.client);
  const known = (learner: AskedLearner) => {
    const one = kept.get(learner.userId);
    return one?.sequence === learner.sequence && one.places === places ? one : undefined;
  };
  const stale = learners.filter((learner) => !known(learner));
  for (let from = 0; from < stale.length; from += learnersAtOnce) {
    if (from > 0) await turn();
    await readFacts(db, kept, stale.slice(from, from + learnersAtOnce), places);
  }
  const facts = new Map<string, LearnerFacts>();
  for (const { userId } of learners) {
    const one = kept.get(userId);
    if (one) facts.set(userId, one.facts);
  }
  // Whoever was asked for least lately goes first.
  for (const { userId } of learners) {
    const one = kept.get(userId);
    if (!one || !kept.delete(userId)) continue;
    kept.set(userId, one);
  }
  for (const userId of kept.keys()) {
    if (kept.size <= mostKept) break;
    kept.delete(userId);
  }
  return facts;
}

async function readFacts(
  db: Db,
  kept: Map<string, Kept>,
  learners: readonly AskedLearner[],
  places: Places,
): Promise<void> {
  const ids = Prisma.join(learners.map(({ userId }) => userId));
  const cards = new Map((await cardRows(db, ids)).map(({ userId, rows }) => [userId, rows]));
  const totals = new Map((await totalRows(db, ids)).map(({ userId, rows }) => [userId, rows]));
  const days = await db.client.$queryRaw<{ userId: string; day: string }[]>`
    SELECT "userId", MAX("studyDay") AS "day" FROM "DayTotal" WHERE "userId" IN (${ids}) AND "answers" > 0 GROUP BY "userId"`;
  const dayOf = new Map(days.map(({ userId, day }) => [userId, day]));
  for (const { userId, sequence } of learners) {
    const own = {
      cards: rowsOf(cards.get(userId)).map(cardOf),
      totals: rowsOf(totals.get(userId)).map(totalOf),
      lastAnswerDay: dayOf.get(userId) ?? null,
    };
    kept.set(userId, { sequence, places, facts: learnerFactsOf(places, own) });
  }
}

type Rows = { userId: string; rows: string };

/** SQLite keeps instants as text already. */
const instant = ({ provider }: Db, column: string): Prisma.Sql =>
  provider === 'sqlite'
    ? Prisma.raw(`"${column}"`)
    : Prisma.raw(`TO_CHAR("${column}", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

const cardRows = (db: Db, ids: Prisma.Sql) =>
  db.client.$queryRaw<Rows[]>`
    SELECT "userId", STRING_AGG("objectiveId" || '|' || "stability" || '|' || ${instant(db, 'fadesAt')} || '|' ||
      ${instant(db, 'dueAt')} || '|' || CASE WHEN "suspendedAt" IS NULL THEN '' ELSE 'suspended' END, ';') AS "rows"
    FROM "Card" WHERE "userId" IN (${ids}) GROUP BY "userId"`;

const totalRows = (db: Db, ids: Prisma.Sql) =>
  db.client.$queryRaw<Rows[]>`
    SELECT "userId", STRING_AGG("objectiveId" || '|' || "durationMs" || '|' || "answers" || '|' || "rightAnswers" || '|' ||
      COALESCE(${instant(db, 'firstRightAt')}, ''), ';') AS "rows"
    FROM "ObjectiveTotal" WHERE "userId" IN (${ids}) GROUP BY "userId"`;

/** Ids of objectives hold neither sign. */
const rowsOf = (text: string | undefined): string[][] => (text ? text.split(';').map((row) => row.split('|')) : []);

const cardOf = ([objectiveId = '', stability, fadesAt = '', dueAt = '', suspended]: string[]): CardFacts => ({
  objectiveId,
  stability: Number(stability),
  fadesAtMs: Date.parse(fadesAt),
  dueAtMs: Date.parse(dueAt),
  isSuspended: suspended !== '',
});

const totalOf = ([objectiveId = '', durationMs, answers, rightAnswers, firstRightAt]: string[]): TotalFacts => ({
  objectiveId,
  durationMs: Number(durationMs),
  answers: Number(answers),
  rightAnswers: Number(rightAnswers),
  firstRightAtMs: firstRightAt ? Date.parse(firstRightAt) : null,
});

/** How many learners have shown a mistaken belief, and how often. */
export type MisconceptionSums = { misconceptionId: string; people: number; count: number };

/** One row a belief, over all of these learners, from `since`, a study day, on. */
export async function misconceptionSums(
  { client }: Pick<Database, 'client'>,
  userIds: readonly string[],
  since: string,
): Promise<MisconceptionSums[]> {
  const sums = new Map<string, MisconceptionSums>();
  for (let from = 0; from < userIds.length; from += learnersAtOnce * 5) {
    if (from > 0) await turn();
    const ids = Prisma.join(userIds.slice(from, from + learnersAtOnce * 5));
    const rows = await client.$queryRaw<{ id: string; people: number | bigint; count: number | bigint }[]>`
      SELECT "misconceptionId" AS "id", COUNT(DISTINCT "userId") AS "people", COUNT(*) AS "count"
      FROM "Mistake" WHERE "userId" IN (${ids}) AND "studyDay" >= ${since} GROUP BY "misconceptionId"`;
    // A learner is in one part only: people add up.
    for (const { id, people, count } of rows) {
      const old = sums.get(id) ?? { misconceptionId: id, people: 0, count: 0 };
      sums.set(id, { ...old, people: old.people + Number(people), count: old.count + Number(count) });
    }
  }
  return [...sums.values()];
}
