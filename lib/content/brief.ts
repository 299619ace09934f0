/** What the course is to teach, statement by statement, and where it does. */
import type { Brief } from '@/lib/core/brief-format';
import type { Problem } from './problem';
import type { LessonFolder, ReadCourse } from './read-course';

export type Covered = {
  id: string;
  says: string;
  lessons: LessonFolder[];
  /** Of all these lessons. */
  exercises: number;
};

const placeOf = ({ unitId, id }: LessonFolder) => `${unitId}/${id}`;

/** Each row with the lessons that cover it, in the order of the course. */
export function coverage(brief: Brief, { course, lessons }: Pick<ReadCourse, 'course' | 'lessons'>): Covered[] {
  const covers = new Map<string, readonly string[]>(
    course.units.flatMap((unit) => unit.lessons.map((lesson) => [`${unit.id}/${lesson.id}`, lesson.covers] as const)),
  );
  return Object.entries(brief.rows).map(([id, says]) => {
    const own = lessons.filter((lesson) => covers.get(placeOf(lesson))?.includes(id));
    return { id, says, lessons: own, exercises: own.reduce((sum, lesson) => sum + lesson.exercises.length, 0) };
  });
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
  for (const { id, lessons, exercises } of coverage(brief, read)) {
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
