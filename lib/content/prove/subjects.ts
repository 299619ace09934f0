/** What is proved, piece by piece: the snippets of each lesson and each exercise. A piece is proved, recorded and skipped as one. */
import { dirname, join } from 'node:path';
import { fromRoot } from '@/lib/content/files';
import type { ExerciseFolder, LessonFolder, ReadCourse } from '@/lib/content/read-course';
import { graderVersion } from '@/lib/content/run-graded';
import { isRunGradedSource } from '@/lib/core/course-format';
import { type GoPackage, packagesIn } from './packages';
import { hashOfInputs } from './proof-records';
import { defectOf } from './prove-spot-graded';

export type Subject = {
  /** Its folder relative to the content root: the key of its record. */
  key: string;
  dir: string;
  lesson: LessonFolder;
  /** Absent for a lesson's snippets. */
  exercise?: ExerciseFolder;
  packages: GoPackage[];
  /** Hash of all that its proof depends on. */
  inputs: () => string;
};

export function subjectsOf({ root, lessons }: ReadCourse): Subject[] {
  return lessons.flatMap((lesson) => [
    ...snippetsOf(root, lesson),
    ...lesson.exercises.map(
      (exercise): Subject => ({
        key: fromRoot(root, exercise.dir),
        dir: exercise.dir,
        lesson,
        exercise,
        packages: packagesIn(root, exercise.dir),
        inputs: () =>
          hashOfInputs(root, [exercise.dir], needsGrader(exercise) ? ['exercise', graderVersion] : 'exercise'),
      }),
    ),
  ]);
}

const needsGrader = ({ dir, source }: ExerciseFolder) =>
  isRunGradedSource(source) || source.lanes !== undefined || (source.kind === 'spot' && defectOf(dir, source) !== null);

function snippetsOf(root: string, lesson: LessonFolder): Subject[] {
  const dir = join(lesson.dir, 'snippets');
  const packages = packagesIn(root, dir);
  if (packages.length === 0 && lesson.outputs.length === 0 && lesson.lanes.length === 0) return [];
  // what an ::output shows may stand outside snippets/; the words of the lesson are no input
  const outputs = lesson.outputs.map(({ of, by }) => `${of} ${by}`).sort();
  const lanes = lesson.lanes.map(({ of }) => `${of} lanes`).sort();
  const shown = [...outputs, ...lanes, ...(lanes.length > 0 ? [`grader ${graderVersion}`] : [])];
  const dirs = [dir, ...[...lesson.outputs, ...lesson.lanes].map(({ of }) => join(lesson.dir, of))];
  return [{ key: fromRoot(root, dir), dir, lesson, packages, inputs: () => hashOfInputs(root, dirs, shown) }];
}

/** Those below `place`: `channels/leaks`, `channels/leaks/slow-logger`, or any path of the content folder. None: all of `subjects`. */
export function restrictTo(subjects: Subject[], place: string | undefined): Subject[] {
  if (place === undefined) return subjects;
  const wanted = plainPlace(place);
  return subjects.filter((subject) => {
    const names = plainPlace(subject.key);
    return names === wanted || names.startsWith(`${wanted}/`) || wanted.startsWith(`${names}/`);
  });
}

/** Whether a problem in `file` concerns those who asked for `place`: what lies below it, and what the whole course shares. */
export function concerns(file: string, place: string | undefined): boolean {
  if (place === undefined || !file.startsWith('units/')) return true;
  const [there, wanted] = [plainPlace(dirname(file)), plainPlace(place)];
  return there === wanted || there.startsWith(`${wanted}/`) || plainPlace(file).startsWith(`${wanted}/`);
}

/** `content/units/channels/leaks/exercises/slow-logger/` and `channels/leaks/slow-logger` are the same place. */
const plainPlace = (path: string) =>
  path
    .replaceAll('\\', '/')
    .replace(/^.*?\bunits\//, '')
    .replace(/\/exercises(?=\/|$)/, '')
    .replace(/\/+$/, '')
    .replace(/^\.?\/+/, '');
