// npm run restore -- FILE: puts a backup in the place of the database; the old one stays beside it under a dated name.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { now } from '@/lib/clock';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { renameObjectives } from '@/lib/commands/rename-objectives';
import { loadCourse } from '@/lib/content/course';
import { providerOf, sqliteFile } from '@/lib/data/database-url';
import type { Database } from '@/lib/data/open-database';
import { restorePostgresql } from '@/lib/data/upkeep/restore-postgresql';
import { restoreSqlite } from '@/lib/data/upkeep/restore-sqlite';
import { environment } from '@/lib/environment';
import { runUpkeep } from './upkeep/run-upkeep';

runUpkeep(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name] = positionals;
  if (!name || positionals.length > 1) {
    console.error('Usage: npm run restore -- FILE, a file that npm run backup wrote');
    return 2;
  }
  const { databaseUrl, contentDir, dataDir } = environment();
  const course = await loadCourse(contentDir);
  const prepare = async (db: Database) => {
    // The backup may be from before objectives were renamed.
    await renameObjectives({ db, course, now });
    return rebuildCards({ db }, { repair: false });
  };
  const [backup, at] = [resolve(name), new Date()];
  const { keptAt, migrated, prepared } =
    providerOf(databaseUrl) === 'sqlite'
      ? await restoreSqlite(backup, sqliteFile(databaseUrl), { at, prepare })
      : await restorePostgresql(backup, databaseUrl, { at, prepare, env: process.env });
  // What the last start found in order speaks of the database before.
  rmSync(join(dataDir, 'prepared.sha256'), { force: true });

  for (const migration of migrated) console.log(`Applied the migration ${migration}`);
  console.log(`Restored ${backup} (${prepared.users} ${prepared.users === 1 ? 'learner' : 'learners'}).`);
  if (keptAt) console.log(`What was there before is kept as ${keptAt}`);
  if (prepared.differences.length > 0) {
    const told = `${prepared.differences.length} of what is stored are not what answers fold to`;
    console.log(`${told}: npm run cards:rebuild -- --repair puts that right.`);
  }
  return 0;
});
