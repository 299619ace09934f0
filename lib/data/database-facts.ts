/** Which database this site runs on, as its administrator may know it: neither where it is nor how it is reached. */
import 'server-only';
import type { Database } from '@/lib/data/open-database';

export type DatabaseFacts = { provider: Database['provider']; version: string; sizeBytes: number };

const questions = {
  sqlite: `SELECT sqlite_version() AS "version", page_count * page_size AS "size" FROM pragma_page_count(), pragma_page_size()`,
  postgresql: `SELECT current_setting('server_version') AS "version", pg_database_size(current_database()) AS "size"`,
} as const;

/** Throws where the database does not answer. */
export async function databaseFacts({ provider, client }: Database): Promise<DatabaseFacts> {
  const [row] = await client.$queryRawUnsafe<{ version: string; size: number | bigint }[]>(questions[provider]);
  if (!row) throw new Error('The database gave no answer');
  // "16.2 (Debian 16.2-1)" says more than anybody asks for.
  return { provider, version: row.version.split(' ')[0] ?? '', sizeBytes: Number(row.size) };
}
