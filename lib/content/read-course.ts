/** Reads the course from disk and says everything that is wrong with it, as far as that needs no Go. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Brief, briefSchema } from '@/lib/core/brief-format';
import {
  type CourseSource,
  courseSchema,
  type ExerciseSource,
  exerciseSchema,
  type LessonSource,
  lessonSchema,
  misconceptionsSchema,
  type RunMode,
} from '@/lib/core/course-format';
import { type TrackSource, trackSchema } from '@/lib/core/track-format';
import { checkCourse } from './check-course';
import { checkExercise } from './check-exercise';
import { checkLesson } from './check-lesson';
import { checkReleased } from './check-released';
import { checkStrayFiles } from './check-stray-files';
import { checkTrack } from './check-track';
import { compareText, foldersIn } from './files';
import { textOfLesson } from './lesson-markdown';
import type { Problem } from './problem';
import { type Path, readYaml, type YamlFile } from './yaml-file';

export type { Problem } from './problem';

export type ExerciseFolder = {
  /** The folder's name, by which ::exercise places it. */
  slug: string;
  /** Absolute. */
  dir: string;
  /** exercise.yaml, relative to the content root. */
  file: string;
  source: ExerciseSource;
  lineOf(path: Path): number | undefined;
};

export type LessonFolder = {
  unitId: string;
  id: string;
  /** Absolute. */
  dir: string;
  /** lesson.md, relative to the content root. */
  file: string;
  source: LessonSource;
  /** Markdown without the front matter. */
  body: string;
  /** The line of lesson.md on which the body begins. */
  bodyLine: number;
  lineOf(path: Path): number | undefined;
  exercises: ExerciseFolder[];
  /** Exercise folders whose exercise.yaml could not be read; they are in the problems. */
  unreadable: string[];
  /** The slugs that ::exercise names, in the order of the text. */
  placed: string[];
  /** The ::output directives; `line` counts in lesson.md. */
  outputs: { of: string; by: RunMode; line: number; tell: string[] }[];
  /** Programs whose goroutines are shown. */
  lanes: { of: string; line: number }[];
  /** The files of ::code and ::diff; `line` counts in lesson.md. */
  codeFiles: { file: string; region?: string; line: number }[];
};

export type ReadCourse = {
  root: string;
  course: CourseSource;
  /** In the order of course.yaml; lessons that it does not list come last. */
  lessons: LessonFolder[];
  misconceptions: Record<string, string>;
  /** What the course is to teach, where that is said. */
  brief: Brief | undefined;
  /** By the names of their files. */
  tracks: TrackFile[];
  problems: Problem[];
};

export type TrackFile = { id: string; file: string; source: TrackSource; lineOf: LineOf };

/** The line of a value in course.yaml. */
export type LineOf = (path: Path) => number | undefined;

const emptyCourse: CourseSource = { title: '', units: [], homeExercise: '', tombstones: [] };

/** `root` is the content folder. Throws only when it cannot be read at all; what is wrong in it stands in `problems`. */
export async function readCourse(root: string): Promise<ReadCourse> {
  const problems: Problem[] = [];
  const courseFile = readYamlFile(root, 'course.yaml', courseSchema, problems);
  const misconceptionsFile = readYamlFile(root, 'misconceptions.yaml', misconceptionsSchema, problems);
  const misconceptions = misconceptionsFile.value ?? {};
  problems.push(...saidTwice(misconceptions, misconceptionsFile.lineOf));
  const course = courseFile.value ?? emptyCourse;
  const brief = existsSync(join(root, 'brief.yaml'))
    ? readYamlFile(root, 'brief.yaml', briefSchema, problems).value
    : undefined;

  const listed = [...new Set(course.units.flatMap((unit) => unit.lessons.map((lesson) => `${unit.id}/${lesson.id}`)))];
  const onDisk = foldersIn(join(root, 'units')).flatMap((unit) =>
    foldersIn(join(root, 'units', unit)).map((lesson) => `${unit}/${lesson}`),
  );
  const order = [
    ...listed.filter((place) => onDisk.includes(place)),
    ...onDisk.filter((place) => !listed.includes(place)),
  ];
  const unreadable: string[] = [];
  const lessons = order.flatMap((place) => {
    const lesson = readLesson(root, place, problems);
    if (!lesson) unreadable.push(place);
    return lesson ? [lesson] : [];
  });

  const tracks = readTracks(root, problems);
  const read: ReadCourse = { root, course, lessons, misconceptions, brief, tracks, problems };
  if (courseFile.value) problems.push(...checkCourse(read, { onDisk, unreadable, lineOf: courseFile.lineOf }));
  for (const lesson of lessons) {
    problems.push(...checkLesson(lesson, root), ...checkStrayFiles(lesson, root));
    for (const exercise of lesson.exercises) problems.push(...checkExercise(exercise, lesson, read));
  }
  for (const track of tracks) problems.push(...checkTrack(track, lessons));
  // an exercise that cannot be read is no exercise that vanished
  if (unreadable.length === 0 && lessons.every((lesson) => lesson.unreadable.length === 0)) {
    problems.push(...checkReleased(read));
  }
  problems.sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  return read;
}

/** One belief has one id, which all lessons use; capitals and white space make no other sentence. */
function saidTwice(misconceptions: Record<string, string>, lineOf: LineOf): Problem[] {
  const idOf = new Map<string, string>();
  return Object.entries(misconceptions).flatMap(([id, sentence]) => {
    const key = sentence.toLowerCase().replace(/\s+/g, ' ').trim();
    const first = idOf.get(key);
    if (first === undefined) {
      idOf.set(key, id);
      return [];
    }
    return {
      file: 'misconceptions.yaml',
      line: lineOf([id]),
      message: `"${id}" says the same as "${first}"`,
      cure: `Use "${first}" in the exercises, and remove "${id}".`,
    };
  });
}

function readYamlFile<S extends Parameters<typeof readYaml>[0]>(
  root: string,
  file: string,
  schema: S,
  problems: Problem[],
): ReturnType<typeof readYaml<S>> {
  let text: string;
  try {
    text = readFileSync(join(root, file), 'utf8');
  } catch {
    problems.push({
      file,
      message: `${file.split('/').at(-1)} is not there`,
      cure: 'Create it; docs/authoring.md says what it holds.',
    });
    return { problems: [], lineOf: () => undefined, has: () => false };
  }
  const read = readYaml(schema, text, file);
  problems.push(...read.problems);
  return read;
}

function readTracks(root: string, problems: Problem[]): TrackFile[] {
  const folder = join(root, 'tracks');
  const names = existsSync(folder) ? readdirSync(folder).sort(compareText) : [];
  return names.flatMap((name): TrackFile[] => {
    const file = `tracks/${name}`;
    const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(name)?.[1];
    if (!id) {
      const message = `${name} is no name of a track`;
      problems.push({ file, message, cure: 'Name it in lower case with single dashes: concurrency.yaml.' });
      return [];
    }
    const { value, lineOf } = readYamlFile(root, file, trackSchema, problems);
    return value ? [{ id, file, source: value, lineOf }] : [];
  });
}

function readLesson(root: string, place: string, problems: Problem[]): LessonFolder | undefined {
  const [unitId = '', id = ''] = place.split('/');
  const dir = join(root, 'units', unitId, id);
  const file = `units/${place}/lesson.md`;
  if (!existsSync(join(dir, 'lesson.md'))) {
    problems.push({
      file,
      message: 'the lesson has no lesson.md',
      cure: `Make one: npm run content:new -- lesson ${place}`,
    });
    return undefined;
  }
  const text = readFileSync(join(dir, 'lesson.md'), 'utf8').replaceAll('\r\n', '\n');
  const parts = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text);
  if (!parts) {
    problems.push({
      file,
      line: 1,
      message: 'lesson.md has no front matter',
      cure: 'Begin it with "---", the keys, and "---".',
    });
    return undefined;
  }
  const front = readYaml(lessonSchema, parts[1] ?? '', file, 2);
  problems.push(...front.problems);
  const bodyLine = parts[0].split('\n').length;
  const body = text.slice(parts[0].length);

  const exercises: ExerciseFolder[] = [];
  const unreadable: string[] = [];
  for (const slug of foldersIn(join(dir, 'exercises'))) {
    const exerciseFile = `units/${place}/exercises/${slug}/exercise.yaml`;
    const yaml = readYamlFile(root, exerciseFile, exerciseSchema, problems);
    if (!yaml.value) unreadable.push(slug);
    else {
      const source = withDerivedKey(yaml.value, yaml, exerciseFile, problems);
      exercises.push({ slug, dir: join(dir, 'exercises', slug), file: exerciseFile, source, lineOf: yaml.lineOf });
    }
  }
  if (!front.value) return undefined;

  const lesson: LessonFolder = {
    ...{ unitId, id, dir, file, source: front.value, body, bodyLine, lineOf: front.lineOf, exercises, unreadable },
    ...{ placed: [], outputs: [], lanes: [], codeFiles: [] },
  };
  const { placed, outputs, lanes, codeFiles } = lesson;
  for (const directive of textOfLesson(lesson).directives.values()) {
    const line = directive.line + bodyLine - 1;
    if (directive.name === 'exercise') placed.push(directive.id);
    if (directive.name === 'output') {
      outputs.push({ of: directive.of, by: directive.by, line, tell: directive.tell });
    }
    if (directive.name === 'lanes') lanes.push(...directive.pictures.map(({ of }) => ({ of, line })));
    if (directive.name === 'code' || directive.name === 'diff') {
      const region = directive.region ? { region: directive.region } : {};
      const files = directive.name === 'code' ? [directive.file] : [directive.from, directive.to];
      for (const shown of files) codeFiles.push({ file: shown, ...region, line });
    }
  }
  return lesson;
}

/** In predict exercises an option is right exactly when its result is one of the results: authors need not say it twice. */
function withDerivedKey(
  source: ExerciseSource,
  yaml: YamlFile<ExerciseSource>,
  file: string,
  problems: Problem[],
): ExerciseSource {
  if (source.kind !== 'predict' || !source.options) return source;
  const options = source.options.map((option, index) => {
    if (option.result === undefined) return option;
    const right = source.results.includes(option.result);
    if (yaml.has(['options', index, 'right']) && option.right !== right) {
      problems.push({
        file,
        line: yaml.lineOf(['options', index, 'right']),
        message: `option "${option.id}" says right: ${option.right}, but its result is ${right ? '' : 'not '}one of the results`,
        cure: 'Remove "right": for predict it follows from "results". Or correct the result.',
      });
    }
    return { ...option, right };
  });
  return { ...source, options };
}
