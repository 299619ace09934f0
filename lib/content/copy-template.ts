/** Makes a new lesson or exercise from content/_template. */
import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lessonSchema } from '@/lib/core/course-format';
import { entriesIn, foldersIn, fromRoot, textOf } from './files';
import { readLessonText } from './lesson-markdown';
import { readYaml } from './yaml-file';

/** What was made, and what its author does next. */
export type Copied = { folder: string; next: string[] };

/** Cannot be done as asked; the message says what to do instead. */
export class CannotCopy extends Error {}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `place` is `unit/lesson`. Throws CannotCopy. */
export function copyLesson(root: string, place: string): Copied {
  const [unit, lesson] = parts(place, ['unit', 'lesson']);
  const target = join(root, 'units', unit, lesson);
  copy(join(root, '_template', 'lesson'), target, { __UNIT__: unit, __LESSON__: lesson });
  return {
    folder: fromRoot(root, target),
    next: [
      `List it in course.yaml under the unit "${unit}": {id: ${lesson}, summary: …}.`,
      'Write lesson.md and the programs in snippets/.',
      `Give each objective four exercises: npm run content:new -- exercise ${place}/<name> choice`,
      `Prove it: npm run content:check -- ${place} --record`,
    ],
  };
}

/** `place` is `unit/lesson/exercise`. Throws CannotCopy. */
export function copyExercise(root: string, place: string, kind: string): Copied {
  const [unit, lesson, exercise] = parts(place, ['unit', 'lesson', 'exercise']);
  const kinds = foldersIn(join(root, '_template', 'exercise'));
  if (!kinds.includes(kind)) throw new CannotCopy(`"${kind}" is no kind of exercise. Use one of ${kinds.join(', ')}.`);
  const folder = join(root, 'units', unit, lesson);
  const text = textOf(join(folder, 'lesson.md'));
  if (text === undefined) {
    throw new CannotCopy(
      `There is no lesson ${unit}/${lesson}. Make it: npm run content:new -- lesson ${unit}/${lesson}`,
    );
  }
  const [objective, ...others] = objectivesOf(text);
  const headings = readLessonText(text.replace(/^---\n[\s\S]*?\n---\n/, '')).headings.map((heading) => heading.slug);
  const target = join(folder, 'exercises', exercise);
  copy(join(root, '_template', 'exercise', kind), target, {
    __ID__: randomUUID(),
    __UNIT__: unit,
    __LESSON__: lesson,
    __EXERCISE__: exercise,
    __OBJECTIVE__: objective ?? 'name-an-objective',
    __PASSAGE__: headings[0] ?? 'name-a-heading',
  });
  return {
    folder: fromRoot(root, target),
    next: [
      others.length > 0
        ? `Set its objective: ${[objective, ...others].join(', ')}.`
        : 'Write exercise.yaml and its Go.',
      `Set its passage: ${headings.join(', ')}.`,
      'Name the mistake of each wrong answer by an id of misconceptions.yaml.',
      `Place it in lesson.md: ::exercise{id="${exercise}"}. Or set reviewOnly: true.`,
      `Prove it: npm run content:check -- ${unit}/${lesson} --record`,
    ],
  };
}

function parts<const Names extends string[]>(place: string, names: Names): { [K in keyof Names]: string } {
  const given = place.split('/');
  if (given.length !== names.length || !given.every((part) => slug.test(part))) {
    throw new CannotCopy(
      `"${place}" is not a place. Write it as ${names.join('/')}, in lower case with single dashes, such as ${['channels', 'select', 'slow-logger'].slice(0, names.length).join('/')}.`,
    );
  }
  return given as { [K in keyof Names]: string };
}

function objectivesOf(lesson: string): string[] {
  const front = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(lesson)?.[1] ?? '';
  return readYaml(lessonSchema, front, 'lesson.md').value?.objectives.map(({ id }) => id) ?? [];
}

function copy(from: string, target: string, values: Record<string, string>): void {
  if (!existsSync(from)) throw new CannotCopy(`The template ${from} is not there. Restore content/_template.`);
  if (existsSync(target))
    throw new CannotCopy(`${target} is there already. Choose another name, or remove that folder.`);
  if (!existsSync(dirname(dirname(target))))
    throw new CannotCopy(`${dirname(dirname(target))} is not there. Is this a content folder?`);
  cpSync(from, target, { recursive: true, errorOnExist: true, force: false });
  fill(target, values);
}

function fill(folder: string, values: Record<string, string>): void {
  for (const entry of entriesIn(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) fill(path, values);
    else {
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(/__[A-Z]+__/g, (name) => values[name] ?? name),
      );
    }
  }
}
