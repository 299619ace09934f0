/** How long the pages of a learner's progress take on the server, after a year of a simulated learner. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '@/lib/commands/app';
import { listObjectives } from '@/lib/commands/list-objectives';
import { previewRetention } from '@/lib/commands/preview-retention';
import { readCourseMap } from '@/lib/commands/read-course-map';
import { readObjectiveHistory } from '@/lib/commands/read-objective-history';
import { readProgress } from '@/lib/commands/read-progress';
import { loadCourse } from '@/lib/content/course';
import { deployMigrations } from '@/lib/data/migrations/deploy';
import { openDatabase } from '@/lib/data/open-database';
import { simulateYear } from '@/tests/support/simulated-learner';
import { percentile, table } from './figures';

const times = 60;

export async function benchProgress(scratch: string, root: string): Promise<void> {
  const folder = mkdtempSync(join(scratch, 'progress-'));
  const url = `file:${join(folder, 'course.db')}`;
  await deployMigrations(url, { projectRoot: root });
  const db = openDatabase(url);
  try {
    const course = await loadCourse(join(root, 'content'));
    console.error('Living a year …');
    const year = await simulateYear({ db, course }, { endsAt: new Date() });
    const app: App = { db, course, now: () => new Date() };
    const { actor } = year;
    const objectiveId = course.objectives[0]?.id ?? '';
    const works: Record<string, () => Promise<unknown>> = {
      progress: () => readProgress(app, actor),
      objectives: () => listObjectives(app, actor, { sort: 'recall', isReversed: false, page: 1 }),
      'history of an objective': () => readObjectiveHistory(app, actor, { objectiveId, page: 1 }),
      'retention, simulated': () => previewRetention(app, actor, 0.93),
      'course map': () => readCourseMap(app, actor),
    };
    const rows: string[][] = [];
    for (const [name, work] of Object.entries(works)) {
      const taken: number[] = [];
      for (let n = -5; n < times; n += 1) {
        const startMs = performance.now();
        await work();
        if (n >= 0) taken.push(performance.now() - startMs);
      }
      rows.push([name, ...[0.5, 0.95].map((part) => `${percentile(taken, part).toFixed(1)} ms`)]);
    }
    console.log(`\nAfter ${year.answers} answers on ${year.days} days, server time:`);
    console.log(table([['', 'p50', 'p95'], ...rows]));
  } finally {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
