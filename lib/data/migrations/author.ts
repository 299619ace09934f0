// Owns writing migrations: both histories are replayed into throw-away databases and compared with prisma/models.prisma. For
// development only, because the throw-away PostgreSQL is a development dependency.
import 'server-only';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { Provider } from '@/lib/data/database-url';
import { GuardedLibsqlFactory } from '@/lib/data/libsql/guarded-factory';
import { CatalogReader } from './catalog-reader';
import { migrateFile } from './deploy-sqlite';
import { historyFolder, type Migration, readHistory } from './history';
import { diffToModels } from './schema-engine';

const providers: readonly Provider[] = ['sqlite', 'postgresql'];

export type Drift = { provider: Provider; sql: string };

/** The SQL by which each provider's history falls short of the models; empty when both agree with them. */
export function findDrift(projectRoot: string): Promise<Drift[]> {
  return driftFrom((provider) => readHistory(provider, projectRoot), projectRoot);
}

/** Writes a migration for each provider whose history falls short, under one name, and answers with their files. */
export async function authorMigration(name: string, projectRoot: string, now: Date): Promise<string[]> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Error(`A migration's name is lower case with underscores, such as add_teams, not "${name}"`);
  }
  const timestamp = now.toISOString().replaceAll(/\D/g, '').slice(0, 14);
  return write(`${timestamp}_${name}`, await findDrift(projectRoot), projectRoot);
}

/**
 * Replaces both histories by their first migration, written anew. Only until the first release: the databases made so far will be
 * refused, in words that say so. Throws, with everything as it was, when a history has more than one migration.
 */
export async function rebuildHistory(projectRoot: string, now: Date): Promise<string[]> {
  const histories = providers.map((provider) => readHistory(provider, projectRoot));
  if (histories.some(({ length }) => length > 1)) {
    throw new Error('The history has grown: write a new migration with author NAME');
  }
  const first = histories.flat()[0]?.name;
  if (!first) return authorMigration('init', projectRoot, now);
  return write(first, await driftFrom(() => [], projectRoot), projectRoot);
}

async function driftFrom(history: (provider: Provider) => Migration[], projectRoot: string): Promise<Drift[]> {
  const drifts: Drift[] = [];
  for (const provider of providers) {
    const findSql = provider === 'sqlite' ? sqliteDrift : postgresqlDrift;
    const sql = await findSql(history(provider), projectRoot);
    if (sql !== null) drifts.push({ provider, sql });
  }
  return drifts;
}

function write(folderName: string, drifts: readonly Drift[], projectRoot: string): string[] {
  return drifts.map(({ provider, sql }) => {
    const folder = path.join(historyFolder(provider, projectRoot), folderName);
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'migration.sql');
    writeFileSync(file, sql);
    return file;
  });
}

async function sqliteDrift(history: readonly Migration[], projectRoot: string): Promise<string | null> {
  const folder = mkdtempSync(path.join(tmpdir(), 'go-routine-drift-'));
  try {
    const file = path.join(folder, 'replay.db');
    writeFileSync(file, '');
    migrateFile(file, history);
    return await diffToModels(new GuardedLibsqlFactory(file), 'sqlite', projectRoot);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function postgresqlDrift(history: readonly Migration[], projectRoot: string): Promise<string | null> {
  const { PGlite } = await import('@electric-sql/pglite');
  const { PGLiteSocketServer } = await import('@electric-sql/pglite-socket');
  const database = await PGlite.create();
  for (const { sql } of history) await database.exec(sql);
  const server = new PGLiteSocketServer({ db: database, port: 0 });
  await server.start();
  const pool = new pg.Pool({ connectionString: `postgresql://postgres@${server.getServerConn()}/postgres`, max: 1 });
  try {
    return await diffToModels(new CatalogReader(pool), 'postgresql', projectRoot);
  } finally {
    await pool.end();
    await server.stop();
    await database.close();
  }
}
