// npm run cards:rebuild: folds every learner's history anew and compares it with what is stored; --repair puts the fold in place.
import { parseArgs } from 'node:util';
import { now } from '@/lib/clock';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { loadCourse } from '@/lib/content/course';
import { openDatabase } from '@/lib/data/open-database';
import { environment } from '@/lib/environment';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { repair: { type: 'boolean', default: false } } });
  const { databaseUrl, contentDir } = environment();
  const db = openDatabase(databaseUrl);
  try {
    const app = { db, course: await loadCourse(contentDir), now };
    const { users, differences } = await rebuildCards(app, { repair: values.repair });
    for (const { userId, what } of differences) console.log(`${userId}  ${what}`);
    console.log(`${users} learners folded, ${differences.length} differences${values.repair ? ' repaired' : ''}`);
    if (differences.length === 0 || values.repair) return 0;
    console.error(
      'What is stored is not what history says. Put the fold in place with: npm run cards:rebuild -- --repair',
    );
    return 1;
  } finally {
    await db.close();
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
