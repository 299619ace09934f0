// A year of a simulated learner: it is the same for the same seed, looks like a year, and what is stored is what history folds to.
import { join } from 'node:path';
import { rebuildCards } from '@/lib/commands/rebuild-cards';
import { loadCourse } from '@/lib/content/course';
import { dayTotals } from '@/lib/data/totals';
import { freshDatabase } from '@/tests/support/database';
import { simulateYear } from '@/tests/support/simulated-learner';
import { times } from '@/tests/support/thorough';

const longest = times(365, 120);
const endsAt = new Date('2026-11-23T08:00:00Z');

jest.setTimeout(180_000);

test('the same seed lives the same year, and the fold of it is what is stored', async () => {
  const course = await loadCourse(join(process.cwd(), 'content'));
  const years = [];
  for (const days of [longest, 20, 20]) {
    const db = await freshDatabase('sqlite');
    const year = await simulateYear({ db, course }, { endsAt, days });
    const cards = await db.client.card.findMany({ orderBy: { objectiveId: 'asc' } });
    const total = await dayTotals(year.actor, db.client);
    if (days === longest) {
      expect((await rebuildCards({ db }, { repair: false })).differences).toEqual([]);
      expect(cards).toHaveLength(course.objectives.length);
      expect(total).toHaveLength(year.days);
      expect(year.days).toBeGreaterThan(longest / 6);
      const [asked, right] = [sum(total, 'retentionAnswers'), sum(total, 'retentionRight')];
      expect(right / asked).toBeGreaterThan(0.7);
      expect(right / asked).toBeLessThan(0.99);
      expect(cards.some(({ lapses }) => lapses > 0)).toBe(true);
    } else years.push({ cards, total, year });
    await db.close();
  }
  expect(years[0]).toEqual(years[1]);
});

const sum = <K extends string>(rows: readonly Record<K, number>[], key: K) =>
  rows.reduce((all, row) => all + row[key], 0);
