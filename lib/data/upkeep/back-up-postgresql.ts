// Owns backing up a PostgreSQL database while the server answers: by pg_dump, in its own format, of one instant.
import 'server-only';
import { rmSync, writeFileSync } from 'node:fs';
import { replace } from '@/lib/data/libsql/database-files';
import { migrationStatus } from '@/lib/data/migrations/status';
import { UpkeepError } from './errors';
import { runTool } from './postgresql-tools';

/** Writes `target`, which appears only once it is whole, listed and on the disk. Throws UpkeepError. */
export async function backUpPostgresql(
  url: string,
  target: string,
  env: Record<string, string | undefined>,
): Promise<void> {
  const { applied } = await migrationStatus(url);
  if (applied.length === 0) {
    throw new UpkeepError('The database has no tables of Go Routine.', 'Check DATABASE_URL; npm start makes them.');
  }
  const partial = `${target}.partial`;
  try {
    rmSync(partial, { force: true });
    writeFileSync(partial, '', { mode: 0o600, flag: 'wx' });
    const flags = ['--format=custom', '--no-owner', '--no-privileges', `--file=${partial}`];
    await runTool('pg_dump', flags, { url, env });
    const contents = await runTool('pg_restore', ['--list', partial], { url, env });
    for (const table of ['_prisma_migrations', 'Attempt', 'Card']) {
      if (new RegExp(`TABLE DATA \\S+ ${table} `).test(contents)) continue;
      throw new UpkeepError(`The backup lacks the table ${table}.`, 'Check the rights of the user in DATABASE_URL.');
    }
    replace(target, partial);
  } finally {
    rmSync(partial, { force: true });
  }
}
