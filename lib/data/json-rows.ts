/**
 * Rows as one text of JSON, decoded at once: through Prisma each value of each row is decoded by itself, which takes several times as
 * long as the query where there are dozens.
 */
import type { Provider } from '@/lib/data/database-url';
import { Prisma } from '@/lib/data/generated/sqlite/client';

/** An expression: the rows of `from`, which goes on with WHERE and the like, each as an array of these columns. For `rowsIn`. */
export function jsonRows(provider: Provider, columns: readonly string[], from: Prisma.Sql): Prisma.Sql {
  const [all, each] = provider === 'sqlite' ? ['JSON_GROUP_ARRAY', 'JSON_ARRAY'] : ['JSON_AGG', 'JSON_BUILD_ARRAY'];
  const names = columns.map((column) => `"${column}"`).join(', ');
  return Prisma.sql`(SELECT CAST(${Prisma.raw(`${all}(${each}(${names}))`)} AS TEXT) FROM ${from})`;
}

/** The rows by column. A boolean is 0 or 1 on SQLite; instants are for `instantIn`. PostgreSQL answers null where there are none. */
export function rowsIn<Column extends string>(
  text: string | null,
  columns: readonly Column[],
): Record<Column, unknown>[] {
  const rows = text === null ? [] : (JSON.parse(text) as unknown[][]);
  return rows.map(
    (row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])) as Record<Column, unknown>,
  );
}

/** Both keep instants in UTC; PostgreSQL writes them without saying so. */
export const instantIn = (value: unknown): Date => {
  const text = String(value);
  return new Date(/Z$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
};
