// Fills a data folder with the year of a simulated learner, to look at pages with:
//   node --import tsx --conditions=react-server tests/support/fill-data-folder.ts FOLDER [days [seed]]
// The folder is one that a server has started with (DATA_DIR). Prints how to sign in.
import { join, resolve } from 'node:path';
import { loadCourse } from '@/lib/content/course';
import { openDatabase } from '@/lib/data/open-database';
import { simulateYear } from '@/tests/support/simulated-learner';

async function main([folder, days = '365', seed = '1']: string[]): Promise<void> {
  if (!folder || !/^\d+ \d+$/.test(`${days} ${seed}`))
    throw new Error('Name the data folder, and after it how many days and a seed, both numbers.');
  const course = await loadCourse(join(process.cwd(), 'content'));
  const db = openDatabase(`file:${join(resolve(folder), 'course.db')}`);
  try {
    const year = await simulateYear({ db, course }, { endsAt: new Date(), days: Number(days), seed: Number(seed) });
    console.log(`${year.answers} answers on ${year.days} days. Sign in as ${year.email} with: ${year.password}`);
  } finally {
    await db.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
