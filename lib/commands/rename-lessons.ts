/** Carries what learners have read and tested over to the new ids of lessons that authors renamed: once at each start. */
import type { App } from '@/lib/commands/app';
import { readersOf, renameLesson } from '@/lib/data/renames';
import { lockOwnUser } from '@/lib/data/users';

/** How many learners had something to carry over. */
export async function renameLessons(app: App): Promise<number> {
  const renames = app.course.lessonRenames;
  const readers = renames.size > 0 ? await readersOf(app.db.client, [...renames.keys()]) : [];
  for (const actor of readers) {
    await app.db.transaction(async (tx) => {
      await lockOwnUser(actor, tx);
      for (const [from, to] of renames) await renameLesson(actor, tx, from, to);
    });
  }
  return readers.length;
}
