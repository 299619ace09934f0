// A simulated learner is the same for the same seed; tests/e2e/progress.test.ts looks at a whole year of theirs.
import { dayTotals } from '@/lib/data/totals';
import { freshDatabase } from '@/tests/support/database';
import { simulateYear } from '@/tests/support/simulated-learner';
import { theCourse } from '@/tests/support/the-course';

const endsAt = new Date('2026-11-23T08:00:00Z');

test('the same seed lives the same days', async () => {
  const course = await theCourse();
  const years = [];
  for (const days of [20, 20]) {
    const db = await freshDatabase('sqlite');
    const year = await simulateYear({ db, course }, { endsAt, days });
    const cards = await db.client.card.findMany({ orderBy: { objectiveId: 'asc' } });
    const total = await dayTotals(year.actor, db.client);
    years.push({ cards, total, year });
    await db.close();
  }
  expect(years[0]).toEqual(years[1]);
  expect(years[0]?.year.answers).toBeGreaterThan(20);
});
