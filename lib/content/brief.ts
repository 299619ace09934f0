/** What the course is to teach, statement by statement, and where it does. */
import { z } from 'zod';
import type { Problem } from './problem';
import type { LessonFolder, ReadCourse } from './read-course';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const briefSchema = z.strictObject({
  rows: z.record(slug, z.string().min(1)),
  corrections: z.array(
    z.strictObject({
      /** What a learner who trusts the list would believe. */
      says: z.string().min(1),
      /** What is right today. */
      right: z.string().min(1),
      /** `unit/lesson`, each with the slugs of the exercises that train it. */
      taught: z.record(z.string(), z.array(slug).min(1)),
    }),
  ),
});
export type Brief = z.infer<typeof briefSchema>;

export type Covered = {
  id: string;
  says: string;
  lessons: { lesson: LessonFolder; exercises: number }[];
};

const placeOf = ({ unitId, id }: LessonFolder) => `${unitId}/${id}`;

/** Each row with the lessons that cover it, in the order of the course. */
export function coverage(brief: Brief, { course, lessons }: Pick<ReadCourse, 'course' | 'lessons'>): Covered[] {
  const covers = new Map<string, readonly string[]>(
    course.units.flatMap((unit) => unit.lessons.map((lesson) => [`${unit.id}/${lesson.id}`, lesson.covers] as const)),
  );
  return Object.entries(brief.rows).map(([id, says]) => ({
    ...{ id, says },
    lessons: lessons
      .filter((lesson) => covers.get(placeOf(lesson))?.includes(id))
      .map((lesson) => ({ lesson, exercises: lesson.exercises.length })),
  }));
}

/** So many exercises train each row. */
const fewestExercises = 3;

export function checkBrief(brief: Brief, read: ReadCourse): Problem[] {
  const problems: Problem[] = [];
  const say = (file: string, message: string, cure: string) => problems.push({ file, message, cure });
  for (const unit of read.course.units)
    for (const lesson of unit.lessons)
      for (const row of lesson.covers)
        if (!(row in brief.rows))
          say(
            'course.yaml',
            `the lesson "${unit.id}/${lesson.id}" covers "${row}", which brief.yaml does not know`,
            'Correct it.',
          );
  for (const { id, lessons } of coverage(brief, read)) {
    const exercises = lessons.reduce((sum, one) => sum + one.exercises, 0);
    if (lessons.length > 0 && exercises < fewestExercises)
      say('brief.yaml', `"${id}" has ${exercises} of at least ${fewestExercises} exercises`, 'Write another.');
  }
  for (const { says, taught } of brief.corrections)
    for (const [place, slugs] of Object.entries(taught)) {
      const lesson = read.lessons.find((one) => placeOf(one) === place);
      if (!lesson) say('brief.yaml', `"${says}" is taught in "${place}", which is no lesson`, 'Correct it.');
      for (const one of slugs)
        if (lesson && !lesson.exercises.some((exercise) => exercise.slug === one))
          say('brief.yaml', `"${place}" has no exercise "${one}"`, 'Correct it.');
    }
  return problems;
}
