// npm run backup [-- --to FILE]: copies the database while the server answers, and verifies the copy.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { providerOf, sqliteFile } from '@/lib/data/database-url';
import { backUpPostgresql } from '@/lib/data/upkeep/back-up-postgresql';
import { backUpSqlite } from '@/lib/data/upkeep/back-up-sqlite';
import { UpkeepError } from '@/lib/data/upkeep/errors';
import { environment } from '@/lib/environment';
import { runUpkeep } from './upkeep/run-upkeep';

runUpkeep(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  const { databaseUrl, dataDir } = environment();
  const isSqlite = providerOf(databaseUrl) === 'sqlite';
  const target = values.to ? resolve(values.to) : join(dataDir, 'backups', `${stamp()}.${isSqlite ? 'db' : 'dump'}`);
  if (existsSync(target)) throw new UpkeepError(`${target} exists already.`, 'Choose another file with --to.');
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });

  let status = 0;
  if (isSqlite) {
    const check = (db: Parameters<typeof rebuildCards>[0]['db']) => rebuildCards({ db }, { repair: false });
    const { users, differences } = await backUpSqlite(sqliteFile(databaseUrl), target, check);
    const folded = `${users} ${users === 1 ? 'learner' : 'learners'} folded`;
    if (differences.length === 0) console.log(`The copy opens and is whole; ${folded}, all cards are right.`);
    else {
      console.log(`The copy opens and is whole; ${folded}, but ${differences.length} of what is stored differ.`);
      console.log('npm run cards:rebuild names them.');
      status = 1;
    }
  } else {
    await backUpPostgresql(databaseUrl, target, process.env);
    console.log('pg_restore reads the dump and finds all tables.');
  }
  console.log(`Wrote ${target} (${Math.ceil(statSync(target).size / 1024).toLocaleString('en')} KB)`);
  return status;
});

function stamp(): string {
  return `course-${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}`;
}
