// Owns bringing a database up to the committed migrations: all of the pending ones are applied, or none.
import 'server-only';
import { providerOf, sqliteFile } from '@/lib/data/database-url';
import { deployToPostgresql } from './deploy-postgresql';
import { deployToSqlite } from './deploy-sqlite';
import { assertCompatible } from './history';
import { type HistoryOptions, migrationStatus } from './status';

export type DeployOptions = HistoryOptions & {
  log?: (line: string) => void;
  /** How long to wait for those who use the SQLite file, or who migrate the PostgreSQL database, before refusing. */
  waitMs?: number;
};

/**
 * Applies all pending migrations, and makes the SQLite file where there is none. Costs one query when there is nothing to do.
 * Throws MigrationHistoryError for a newer or foreign database, DatabaseInUseError while a server uses the SQLite file, and
 * MigrationFailedError; in each case nothing was changed.
 */
export async function deployMigrations(url: string, options: DeployOptions = {}): Promise<{ applied: string[] }> {
  const { log = () => {}, waitMs, projectRoot = process.cwd() } = options;
  const status = await migrationStatus(url, { projectRoot });
  assertCompatible(status);
  if (status.pending.length === 0) return { applied: [] };
  // A server that uses the file will not stop by itself; another node's migration comes to an end.
  const applied =
    providerOf(url) === 'sqlite'
      ? await deployToSqlite(sqliteFile(url), { projectRoot, log, waitMs: waitMs ?? 5_000 })
      : await deployToPostgresql(url, { projectRoot, log, waitMs: waitMs ?? 60_000 });
  return { applied };
}
