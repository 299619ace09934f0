// Owns the committed migrations of a provider, and what a database's own record of applied ones says against them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Provider } from '@/lib/data/database-url';
import { MigrationHistoryError } from './errors';

/** `checksum` is the SHA-256 of the file, in hex, as Prisma keeps it. */
export type Migration = { name: string; sql: string; checksum: string };
/** A row of the table in which Prisma, too, records what was applied. */
export type Applied = { name: string; checksum: string };

export type MigrationStatus = {
  applied: string[];
  /** Committed, not yet applied: in the order in which they must be. */
  pending: Migration[];
  /** Applied, but not known here: the database belongs to a newer version of the app. */
  unknown: string[];
  /** Applied with another text than the committed one. */
  edited: string[];
};

/** Where a provider's migrations are committed. */
export function historyFolder(provider: Provider, projectRoot: string): string {
  return path.join(projectRoot, 'prisma', provider, 'migrations');
}

/** The committed migrations, oldest first. Empty where there is none yet. */
export function readHistory(provider: Provider, projectRoot: string): Migration[] {
  const folder = historyFolder(provider, projectRoot);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  return names.sort().map((name) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** Compares what is applied with what is committed. */
export function compareHistory(committed: readonly Migration[], applied: readonly Applied[]): MigrationStatus {
  const checksums = new Map(committed.map(({ name, checksum }) => [name, checksum]));
  const appliedNames = new Set(applied.map(({ name }) => name));
  return {
    applied: [...appliedNames],
    pending: committed.filter(({ name }) => !appliedNames.has(name)),
    unknown: applied.flatMap(({ name }) => (checksums.has(name) ? [] : [name])),
    edited: applied.flatMap(({ name, checksum }) => ((checksums.get(name) ?? checksum) === checksum ? [] : [name])),
  };
}

/** Throws MigrationHistoryError unless the pending migrations may be applied, or the app run where none is pending. */
export function assertCompatible({ unknown, edited }: MigrationStatus): void {
  if (unknown.length > 0) {
    throw new MigrationHistoryError(
      `The database was made by a newer version of Go Routine: it has ${unknown.join(', ')}, which this version does not know. ` +
        'Start the newer version, or restore a backup from before the update. Nothing was changed.',
    );
  }
  if (edited.length > 0) {
    throw new MigrationHistoryError(
      `The database was made with another text of ${edited.join(', ')} than the one in prisma/. ` +
        'A released migration must not be edited: put the file back. A database from before the first release: delete it and start again.',
    );
  }
}
