// The doctor's look at the database: whether it answers, is sound, and has the migrations of this version.
import { providerOf } from '@/lib/data/database-url';
import type { MigrationStatus } from '@/lib/data/migrations/history';
import { migrationStatus } from '@/lib/data/migrations/status';
import { type Inspection, inspectDatabase } from '@/lib/data/upkeep/inspect-database';
import { checkClock } from './check-clock';
import { broken, type Finding, reasonOf, right, skipped, warning } from './finding';

const what = 'Database';
const restore = 'Stop the server and bring the last backup back: npm run restore -- FILE';

export async function checkDatabase(url: string): Promise<Finding[]> {
  let found: Inspection | null;
  try {
    found = await inspectDatabase(url);
  } catch (error) {
    return [explain(error, url)];
  }
  if (!found) return [skipped(what, 'There is none yet; the first start makes it.'), checkClock(null)];
  const answers = right(what, `${found.version} answers.`);
  if (found.damage.length > 0) {
    return [answers, broken('Integrity', `The database is damaged: ${found.damage.join('; ')}`, restore)];
  }
  const sound = providerOf(url) === 'sqlite' ? [right('Integrity', 'The database is sound.')] : [];
  return [answers, ...sound, checkMigrations(await migrationStatus(url)), checkClock(found.clockOffsetMs)];
}

function explain(error: unknown, url: string): Finding {
  const reason = reasonOf(error);
  if (/not a database|malformed|disk image/i.test(reason))
    return broken(what, `It cannot be read: ${reason}.`, restore);
  if (providerOf(url) === 'sqlite') {
    return broken(what, `It cannot be read: ${reason}.`, 'Give this user the right to read and write it.');
  }
  return broken(
    what,
    `PostgreSQL does not answer: ${reason}.`,
    'Check DATABASE_URL, that the server runs, and that the database and its user exist.',
  );
}

function checkMigrations({ applied, pending, unknown, edited }: MigrationStatus): Finding {
  if (unknown.length > 0) {
    const says = `A newer version of Go Routine has migrated the database: this one does not know ${unknown.join(', ')}.`;
    return broken('Migrations', says, 'Start the newer version, or bring back a backup from before the update.');
  }
  if (edited.length > 0) {
    const says = `The database was made with another text of ${edited.join(', ')}.`;
    return broken('Migrations', says, 'Put the files in prisma/ back as they were released.');
  }
  if (pending.length > 0) {
    const names = pending.map(({ name }) => name).join(', ');
    return warning('Migrations', `Not applied yet: ${names}.`, 'npm start applies them; make a backup first.');
  }
  return right('Migrations', `All ${applied.length} are applied.`);
}
