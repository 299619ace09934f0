/** Carries learners' history over to the new ids of objectives that authors renamed: once at each start, nothing where nothing was renamed. */
import type { App } from '@/lib/commands/app';
import { refold } from '@/lib/commands/refold';
import { learnersOf, renameObjective } from '@/lib/data/renames';

/** How many learners had something to carry over. */
export async function renameObjectives(app: App): Promise<number> {
  const renames = app.course.objectiveRenames;
  const learners = renames.size > 0 ? await learnersOf(app.db.client, [...renames.keys()]) : [];
  for (const actor of learners) {
    await app.db.transaction(async (tx) => {
      for (const [from, to] of renames) await renameObjective(actor, tx, from, to);
      await refold(actor, tx, { objectiveIds: [...new Set(renames.values())], studyDays: [] });
    });
  }
  return learners.length;
}
