// Owns backing up an SQLite database while the server answers: SQLite writes a copy of one instant, in its own read transaction.
import 'server-only';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { Connection, whileNotBusy } from '@/lib/data/libsql/connection';
import { removeDatabase, replace } from '@/lib/data/libsql/database-files';
import { holdShared } from '@/lib/data/libsql/file-lock';
import type { Database } from '@/lib/data/open-database';
import { UpkeepError } from './errors';
import { assertWhole, withCopy } from './settle-copy';

/**
 * Writes `target`, which appears only once it is whole, checked and on the disk. `check` gets the copy opened. Migrations and
 * restores wait meanwhile; answers do not. Throws UpkeepError where there is nothing to back up or the database is damaged.
 */
export async function backUpSqlite<T>(file: string, target: string, check: (db: Database) => Promise<T>): Promise<T> {
  if (!existsSync(file)) {
    throw new UpkeepError(`There is no database at ${file}.`, 'Check DATA_DIR and DATABASE_URL; npm start makes one.');
  }
  const lock = await holdShared(file);
  const copy = `${target}.partial`;
  try {
    removeDatabase(copy);
    // SQLite writes into an empty file too, and so into one that nobody else may read.
    writeFileSync(copy, '', { mode: 0o600, flag: 'wx' });
    const connection = new Connection(file, '');
    try {
      await whileNotBusy(() => connection.run({ sql: 'VACUUM INTO ?', args: [copy] }));
    } finally {
      connection.drop();
    }
    assertWhole(copy, 'Run npm run doctor; bring the last good backup back with npm run restore -- FILE');
    const checked = await withCopy(copy, check);
    replace(target, copy);
    return checked;
  } finally {
    removeDatabase(copy);
    rmSync(`${copy}.lock`, { force: true });
    lock.release();
  }
}
