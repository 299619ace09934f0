/** Compares the course with what learners have progress on: nothing released vanishes or changes its meaning unsaid. */
import { join } from 'node:path';
import { z } from 'zod';
import { textOf } from './files';
import type { Problem } from './problem';
import type { ReadCourse } from './read-course';

/** content/released.json */
export const releasedSchema = z.strictObject({
  /** Lesson id to its objectives' ids. */
  lessons: z.record(z.string(), z.array(z.string())),
  /** Exercise id to its objective's id. */
  exercises: z.record(z.string(), z.string()),
});
export type Released = z.infer<typeof releasedSchema>;

const file = 'released.json';

export function checkReleased({ root, course, lessons }: ReadCourse): Problem[] {
  const text = textOf(join(root, file));
  if (text === undefined) return [];
  const released = parse(text);
  if (!released) {
    return [
      {
        file,
        message: 'this is no released manifest',
        cure: 'Restore it from the last release; it is never written by hand.',
      },
    ];
  }

  const buried = new Set(course.tombstones.map((tombstone) => tombstone.id));
  const lessonIds = new Set(lessons.flatMap(({ source }) => [source.id, ...source.formerly]));
  /** Old and new id of each objective to its present one. */
  const objectiveIds = new Map(
    lessons.flatMap(({ source }) =>
      source.objectives.flatMap(({ id, formerly }) => [id, ...formerly].map((known) => [known, id] as const)),
    ),
  );
  const exercises = new Map(
    lessons.flatMap((lesson) => lesson.exercises).map((exercise) => [exercise.source.id, exercise]),
  );
  const vanished = (noun: string, id: string, renamed: string): Problem => ({
    file,
    message: `the ${noun} "${id}" was released and is gone`,
    cure: `Bring it back${renamed}, or list it under tombstones in course.yaml with a reason.`,
  });

  const problems: Problem[] = [];
  for (const [lessonId, objectives] of Object.entries(released.lessons)) {
    if (!lessonIds.has(lessonId) && !buried.has(lessonId)) {
      problems.push(vanished('lesson', lessonId, `, name its old id in "formerly" of the lesson that it became`));
    }
    for (const id of objectives) {
      if (!objectiveIds.has(id) && !buried.has(id)) {
        problems.push(vanished('objective', id, `, name its old id in "formerly" of the objective that it became`));
      }
    }
  }
  for (const [id, objective] of Object.entries(released.exercises)) {
    const exercise = exercises.get(id);
    if (!exercise) {
      if (!buried.has(id)) problems.push(vanished('exercise', id, ''));
    } else if (exercise.source.objective !== (objectiveIds.get(objective) ?? objective)) {
      problems.push({
        file: exercise.file,
        line: exercise.lineOf(['objective']),
        message: `this exercise was released under the objective "${objective}"`,
        cure: 'Put the objective back, or give the exercise a fresh id and its old id a tombstone.',
      });
    }
  }
  return problems;
}

function parse(text: string): Released | undefined {
  try {
    return releasedSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
