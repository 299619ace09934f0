/** The course in memory: read once, whole and checked, never changed afterwards. */
import 'server-only';
import type { CourseSource, ExerciseSource, LessonSource } from '@/lib/core/course-format';
import type { ExerciseKind } from '@/lib/core/exercise-view';
import { spreadEvenly, type TrackItem } from '@/lib/core/track-plan';
import { contentHash } from './content-hash';
import { problemLine } from './problem';
import { type LessonFolder, type ReadCourse, readCourse, type TrackFile } from './read-course';

export type CourseExercise = {
  readonly id: string;
  readonly kind: ExerciseKind;
  readonly slug: string;
  readonly unitId: string;
  readonly lessonId: string;
  readonly objectiveId: string;
  readonly touches: readonly string[];
  readonly reviewOnly: boolean;
  readonly usualSeconds: number;
  /** Changes when what is graded changes; prose may change without it. */
  readonly contentHash: string;
  /** With the key and every "why": never leaves the server as it is. */
  readonly source: ExerciseSource;
  readonly dir: string;
};

export type CourseObjective = {
  readonly id: string;
  readonly statement: string;
  readonly unitId: string;
  readonly lessonId: string;
  /** In the order of the lesson, those for reviews only last. */
  readonly exercises: readonly CourseExercise[];
};

export type CourseLesson = {
  readonly id: string;
  readonly unitId: string;
  /** Such as "3.2". */
  readonly number: string;
  readonly title: string;
  readonly summary: string;
  readonly since: string;
  readonly minutes: number;
  readonly objectives: readonly CourseObjective[];
  readonly exercises: readonly CourseExercise[];
  readonly prerequisites: readonly string[];
  /** What was changed, oldest first; how many of these a learner has read is kept. */
  readonly revisions: LessonSource['revisions'];
  readonly sources: LessonSource['sources'];
  /** The folder as it was read, for lesson-page.ts. */
  readonly folder: LessonFolder;
};

export type CourseUnit = {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly lessons: readonly CourseLesson[];
};

/** A track that every team may copy. */
export type BuiltInTrack = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly weeks: number;
  readonly items: readonly TrackItem[];
};

export type Course = {
  readonly title: string;
  readonly units: readonly CourseUnit[];
  /** In the order of the course. */
  readonly lessons: readonly CourseLesson[];
  readonly objectives: readonly CourseObjective[];
  readonly exercises: readonly CourseExercise[];
  readonly homeExercise: CourseExercise;
  /** The mistaken beliefs, one sentence each, by id. Which exercise names one is its secret until it is answered. */
  readonly misconceptions: Readonly<Record<string, string>>;
  /** The shortest first. */
  readonly tracks: readonly BuiltInTrack[];
  /** Each former id of an objective to its present one. */
  readonly objectiveRenames: ReadonlyMap<string, string>;
  /** The same of lessons. */
  readonly lessonRenames: ReadonlyMap<string, string>;
  unit(id: string): CourseUnit | undefined;
  /** Former ids are understood too, here and for objectives. */
  lesson(id: string): CourseLesson | undefined;
  objective(id: string): CourseObjective | undefined;
  exercise(id: string): CourseExercise | undefined;
  /** Empty for an unknown objective. */
  exercisesOf(objectiveId: string): readonly CourseExercise[];
};

const keep = globalThis as typeof globalThis & { goRoutineCourses?: Map<string, Promise<Course>> };

/** The course in the content folder `root`, read once a process, by `read`. Throws one error that lists every problem: the site does not start with half a course. */
export function loadCourse(root: string, read: (root: string) => Promise<ReadCourse> = readCourse): Promise<Course> {
  keep.goRoutineCourses ??= new Map();
  const courses = keep.goRoutineCourses;
  const loading = courses.get(root) ?? read(root).then(courseOf);
  courses.set(root, loading);
  // a course that failed is read again when its author has put it right
  loading.catch(() => courses.delete(root));
  return loading;
}

export class BrokenCourse extends Error {
  constructor(readonly read: ReadCourse) {
    super(`The course has ${read.problems.length} problems:\n${read.problems.map(problemLine).join('\n')}`);
    this.name = 'BrokenCourse';
  }
}

/** The index of a course that was read without a problem; throws BrokenCourse otherwise. */
export function courseOf(read: ReadCourse): Course {
  if (read.problems.length > 0) throw new BrokenCourse(read);
  const units = read.course.units.map((unit, index) => unitOf(unit, index + 1, read.lessons));
  const lessons = units.flatMap((unit) => unit.lessons);
  const objectives = lessons.flatMap((lesson) => lesson.objectives);
  const exercises = lessons.flatMap((lesson) => lesson.exercises);

  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const lessonRenames = new Map(lessons.flatMap(({ id, folder }) => folder.source.formerly.map((old) => [old, id])));
  const lessonById = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  const objectiveRenames = new Map(
    lessons.flatMap(({ folder }) =>
      folder.source.objectives.flatMap(({ id, formerly }) => formerly.map((old) => [old, id])),
    ),
  );
  const objectiveById = new Map(objectives.map((objective) => [objective.id, objective]));
  const exerciseById = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const objective = (id: string) => objectiveById.get(objectiveRenames.get(id) ?? id);
  const homeExercise = exerciseById.get(read.course.homeExercise);
  if (!homeExercise) throw new BrokenCourse(read);

  return deepFreeze({
    title: read.course.title,
    units,
    lessons,
    objectives,
    exercises,
    homeExercise,
    misconceptions: read.misconceptions,
    tracks: read.tracks.map((track) => trackOf(track, lessons)).sort((a, b) => a.weeks - b.weeks),
    objectiveRenames,
    lessonRenames,
    unit: (id: string) => unitById.get(id),
    lesson: (id: string) => lessonById.get(lessonRenames.get(id) ?? id),
    objective,
    exercise: (id: string) => exerciseById.get(id),
    exercisesOf: (objectiveId: string) => objective(objectiveId)?.exercises ?? [],
  });
}

function trackOf({ id, source }: TrackFile, lessons: readonly CourseLesson[]): BuiltInTrack {
  const { title, summary, weeks } = source;
  const items =
    source.lessons === 'all'
      ? spreadEvenly(
          lessons.map((lesson) => lesson.id),
          weeks,
        )
      : source.lessons.map(({ lesson, day }) => ({ lessonId: lesson, day }));
  return { id, title, summary, weeks, items };
}

function unitOf(unit: CourseSource['units'][number], number: number, folders: LessonFolder[]): CourseUnit {
  const lessons = unit.lessons.flatMap(({ id, summary }, index): CourseLesson[] => {
    const folder = folders.find((one) => one.unitId === unit.id && one.id === id);
    return folder ? [lessonOf(folder, `${number}.${index + 1}`, summary)] : [];
  });
  return { id: unit.id, number, title: unit.title, lessons };
}

function lessonOf(folder: LessonFolder, number: string, summary: string): CourseLesson {
  const { unitId, id, source } = folder;
  const place = (slug: string) =>
    folder.placed.indexOf(slug) + (folder.placed.includes(slug) ? 0 : folder.placed.length + 1);
  const exercises = [...folder.exercises]
    .sort((a, b) => place(a.slug) - place(b.slug))
    .map(({ slug, dir, source }): CourseExercise => {
      const { id: exerciseId, kind, objective, touches, reviewOnly, usualSeconds } = source;
      return {
        ...{
          id: exerciseId,
          kind,
          slug,
          unitId,
          lessonId: id,
          objectiveId: objective,
          touches,
          reviewOnly,
          usualSeconds,
        },
        ...{ contentHash: contentHash(dir, source), source, dir },
      };
    });
  const objectives = source.objectives.map((objective): CourseObjective => {
    const own = exercises.filter(({ objectiveId }) => objectiveId === objective.id);
    return { id: objective.id, statement: objective.statement, unitId, lessonId: id, exercises: own };
  });
  const { title, since, minutes, prerequisites, revisions, sources } = source;
  return {
    ...{ id, unitId, number, title, summary, since, minutes, objectives, exercises },
    ...{ prerequisites, revisions, sources, folder },
  };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
