// Owns _prisma_migrations, the table in which applied migrations are recorded in Prisma's own form, so that its tools can read it.
import { randomUUID } from 'node:crypto';
import type { Provider } from '@/lib/data/database-url';
import type { Migration } from './history';

export const selectApplied =
  'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, migration_name';

const instant = { sqlite: 'DATETIME', postgresql: 'TIMESTAMPTZ' };
const wholeNumber = { sqlite: 'INTEGER UNSIGNED', postgresql: 'INTEGER' };
const now = { sqlite: 'current_timestamp', postgresql: 'now()' };
const text = { sqlite: () => 'TEXT', postgresql: (length: number) => `VARCHAR(${length})` };

/** The statement that makes the table where it is missing. */
export function createRecord(provider: Provider): string {
  const [at, varchar] = [instant[provider], text[provider]];
  return `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" ${varchar(36)} PRIMARY KEY NOT NULL,
    "checksum" ${varchar(64)} NOT NULL,
    "finished_at" ${at},
    "migration_name" ${varchar(255)} NOT NULL,
    "logs" TEXT,
    "rolled_back_at" ${at},
    "started_at" ${at} NOT NULL DEFAULT ${now[provider]},
    "applied_steps_count" ${wholeNumber[provider]} NOT NULL DEFAULT 0
  )`;
}

/** The statement that records a migration as applied, and its values. */
export function recordApplied(provider: Provider, { name, checksum }: Migration): { sql: string; values: string[] } {
  const [first, second, third] = provider === 'sqlite' ? ['?', '?', '?'] : ['$1', '$2', '$3'];
  return {
    sql: `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES (${first}, ${second}, ${third}, ${now[provider]}, 1)`,
    values: [randomUUID(), checksum, name],
  };
}
