/** Inserts rows by plain SQL: Prisma's create takes four times as long, its createMany for thousands of them five times. */
import { Prisma } from '@/lib/data/generated/sqlite/client';
import type { Tx } from '@/lib/data/open-database';

type Cell = string | number | boolean | Date | null;
/** Statements stay below what SQLite and PostgreSQL take as values. */
const valuesAtOnce = 5_000;

/** `table` and the keys of the rows are names of the models; every row has the same keys. */
export async function insertRows(
  tx: Tx,
  table: 'Attempt' | 'DayTotal' | 'Presentation' | 'ReviewSession',
  rows: readonly Record<string, Cell>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = Prisma.join(columns.map((column) => Prisma.raw(`"${column}"`)));
  const rowsAtOnce = Math.floor(valuesAtOnce / columns.length);
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const values = rows.slice(from, from + rowsAtOnce).map((row) => {
      const cells = columns.map((column) => row[column] ?? null);
      return Prisma.sql`(${Prisma.join(cells)})`;
    });
    await tx.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${names}) VALUES ${Prisma.join(values)}`;
  }
}
