/** Fills a migrated database with any number of learners: a few years are made here, the database multiplies them by itself. */
import type { Course } from '@/lib/content/course';
import { insertRows } from '@/lib/data/insert-rows';
import type { Client, Database } from '@/lib/data/open-database';
import { keepParameters } from '@/lib/data/scheduler-parameters';
import { parameters, type Row, type YearRows, yearOf } from './bulk-history';
import { addTeams } from './bulk-teams';

/** So many different years; each learner has one of them. */
const variants = 20;
const learnersAtOnce = 1_000;

export const learnerId = (n: number) => `learner-${1_000_000 + n}`;
export const sessionIdOf = (n: number) => `session-${1_000_000 + n}`;

export type Filled = { learners: number; cards: number; attempts: number };

/** Learners from 0 to `learners`, each with an account, a session, and a year of history up to `now` that agrees with its fold. */
export async function fillWithLearners(
  { client, provider }: Database,
  course: Course,
  { learners, now }: { learners: number; now: Date },
): Promise<Filled> {
  if (provider === 'sqlite') {
    // Of this connection alone: whoever serves the file later opens their own.
    await client.$queryRawUnsafe('PRAGMA synchronous = OFF');
    await client.$queryRawUnsafe('PRAGMA cache_size = -200000');
  }
  const parametersId = await keepParameters(client, parameters);
  const years = Array.from({ length: variants }, (_, n) => yearOf(course, n, { now, parametersId }));
  const counts = Math.max(0, ...years.map(({ Attempt }) => Attempt.length));
  await addPeople(client, { learners, lastSequence: counts, now });
  // In the order in which they refer to each other.
  for (const table of ['ReviewSession', 'Presentation', 'Attempt', 'Card', 'DayTotal', 'ObjectiveTotal'] as const) {
    await multiply(
      client,
      table,
      years.map((year) => year[table]),
      learners,
    );
  }
  await addTeams(client, course, { learners, now });
  await client.$executeRawUnsafe(provider === 'sqlite' ? 'ANALYZE' : 'VACUUM ANALYZE');
  return { learners, cards: await client.card.count(), attempts: await client.attempt.count() };
}

/** Whole numbers from `from` to below `to`; SQLite and PostgreSQL read it alike. */
export const numbers = (from: number, to: number) =>
  `WITH RECURSIVE n(i) AS (SELECT ${1_000_000 + from} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${1_000_000 + to})`;

async function addPeople(
  client: Client,
  { learners, lastSequence, now }: { learners: number; lastSequence: number; now: Date },
): Promise<void> {
  const since = new Date(now.getTime() - 365 * 86_400_000);
  const user = { state: 'account', lastSequence, createdAt: since };
  const session = { method: 'password', device: 'Bench', createdAt: since, lastSeenAt: now };
  // Written as Prisma writes them, then copied: how a moment looks is the database's business.
  await client.user.create({ data: { ...user, id: 'bulk', email: 'x', emailKey: 'x', name: 'x' } });
  await client.session.create({ data: { ...session, id: 'bulk', userId: 'bulk' } });
  await client.$executeRawUnsafe(
    `${numbers(0, learners)} INSERT INTO "User" ("id", "state", "email", "emailKey", "name", "lastSequence", "createdAt")
     SELECT 'learner-' || i, u."state", i || '@example.org', i || '@example.org', 'Learner ' || i, u."lastSequence", u."createdAt"
     FROM n CROSS JOIN "User" AS u WHERE u."id" = 'bulk'`,
  );
  await client.$executeRawUnsafe(
    `${numbers(0, learners)} INSERT INTO "Session" ("id", "userId", "method", "device", "createdAt", "lastSeenAt")
     SELECT 'session-' || i, 'learner-' || i, s."method", s."device", s."createdAt", s."lastSeenAt"
     FROM n CROSS JOIN "Session" AS s WHERE s."id" = 'bulk'`,
  );
  await client.user.delete({ where: { id: 'bulk' } });
}

/** Columns that are unique over all learners, or refer to one that is. */
const ownIds: Partial<Record<keyof YearRows, string[]>> = {
  ReviewSession: ['id'],
  Presentation: ['id', 'reviewSessionId'],
  Attempt: ['presentationId', 'reviewSessionId'],
};

async function multiply(client: Client, table: keyof YearRows, years: Row[][], learners: number): Promise<void> {
  const columns = Object.keys(years.flat()[0] ?? {});
  const own = ownIds[table] ?? [];
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = columns.map((column) => (own.includes(column) ? `n.i || '-' || y."${column}"` : `y."${column}"`));
  const copied = columns.map((column) => `t."${column}"`).join(', ');
  await client.$executeRawUnsafe(
    `CREATE TABLE "BulkYear" AS SELECT 0 AS "variant", ${copied} FROM "${table}" AS t WHERE 1 = 0`,
  );
  try {
    // It is no table of the models, but its columns are.
    const rows = years.flatMap((year, variant) => year.map((row) => ({ variant, ...row })));
    await insertRows(client, 'BulkYear' as 'Attempt', rows);
    for (let from = 0; from < learners; from += learnersAtOnce) {
      await client.$executeRawUnsafe(
        `${numbers(from, Math.min(learners, from + learnersAtOnce))} INSERT INTO "${table}" ("userId", ${names})
         SELECT 'learner-' || n.i, ${values.join(', ')} FROM n JOIN "BulkYear" AS y ON y."variant" = n.i % ${variants}
         ORDER BY n.i, y."${columns.includes('sequence') ? 'sequence' : (columns[0] ?? '')}"`,
      );
    }
  } finally {
    await client.$executeRawUnsafe('DROP TABLE "BulkYear"');
  }
}
