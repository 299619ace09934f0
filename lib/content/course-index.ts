/** The index of a course: its lessons, objectives, Go names and misconceptions with the places where they are taught. Made once. */
import 'server-only';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import { optionsOf } from '@/lib/core/course-format';
import { lessonHref } from '@/lib/core/course-map';
import { type IndexEntry, makeSearch } from '@/lib/core/course-search';
import type { Course, CourseExercise, CourseLesson } from './course';
import { compareText, textOf } from './files';
import { importsOf, namesInCode, namesInText } from './go-names';
import { textOfLesson, walk } from './lesson-markdown';
import { linesOf } from './listing';

export type CourseIndex = {
  /** Lessons in the order of the course, the others by alphabet. */
  entries: readonly IndexEntry[];
  search(query: string): IndexEntry[];
};

const indexes = new WeakMap<Course, CourseIndex>();

/** Made at the first call, then kept. */
export function courseIndex(course: Course): CourseIndex {
  let index = indexes.get(course);
  if (!index) {
    const entries = [...lessonsOf(course), ...objectivesOf(course), ...namesOf(course), ...misconceptionsOf(course)];
    index = { entries, search: makeSearch(entries) };
    indexes.set(course, index);
  }
  return index;
}

type Place = IndexEntry['places'][number];
const placeOf = (lesson: CourseLesson, slug = ''): Place => ({
  title: lesson.title,
  href: `${lessonHref(lesson)}${slug ? `#${slug}` : ''}`,
});

const lessonsOf = ({ lessons }: Course) =>
  lessons.map((lesson): IndexEntry => ({ kind: 'lesson', text: lesson.title, places: [placeOf(lesson)] }));

const objectivesOf = ({ lessons }: Course) =>
  byAlphabet(
    'objective',
    lessons.flatMap((lesson) => lesson.objectives.map(({ statement }) => [statement, placeOf(lesson)] as const)),
  );

const namesOf = ({ lessons }: Course) =>
  byAlphabet(
    'name',
    lessons.flatMap((lesson) =>
      [...namesOfLesson(lesson)].map(([name, slug]) => [name, placeOf(lesson, slug)] as const),
    ),
  );

/**
 * Those that the exercises of a lesson's own text name, as sentences, without saying which exercise: what is kept for reviews is not
 * to be met before.
 */
const misconceptionsOf = ({ lessons, misconceptions }: Course) =>
  byAlphabet(
    'misconception',
    lessons.flatMap((lesson) => {
      const ids = lesson.exercises.filter(({ reviewOnly }) => !reviewOnly).flatMap(beliefsOf);
      return [...new Set(ids)].flatMap((id) => {
        const sentence = misconceptions[id];
        return sentence ? [[sentence, placeOf(lesson)] as const] : [];
      });
    }),
  );

function beliefsOf({ source }: CourseExercise): string[] {
  const refuted = source.kind === 'predict' ? source.refutes : [];
  const nearMisses = 'rejects' in source ? source.rejects : [];
  return [...optionsOf(source), ...refuted, ...nearMisses].flatMap(({ misconception }) => misconception ?? []);
}

/** One entry a text, with all its places. */
function byAlphabet(kind: IndexEntry['kind'], found: readonly (readonly [string, Place])[]): IndexEntry[] {
  const places = new Map<string, Place[]>();
  for (const [text, place] of found) places.set(text, [...(places.get(text) ?? []), place]);
  return [...places]
    .map(([text, at]) => ({ kind, text, places: at }))
    .sort((a, b) => compareText(a.text.toLowerCase(), b.text.toLowerCase()) || compareText(a.text, b.text));
}

type Shown = { slug: string; lines: string[]; imports: Set<string> };

/** Each Go name that the lesson shows, and the anchor where it comes first: in its text, its listings or its exercises' listings. */
function namesOfLesson(lesson: CourseLesson): Map<string, string> {
  const { shown, texts } = partsOf(lesson);
  const packages = new Set(shown.flatMap(({ imports }) => [...imports]));
  const inCode = shown.map(({ slug, lines, imports }) => ({ slug, ...namesInCode(lines, imports) }));
  // In its text a lesson speaks of what it shows: there `log.Scan` is no name of package log.
  for (const { locals } of inCode) for (const local of locals) packages.delete(local);
  const names = new Map<string, string>();
  const add = (name: string, slug: string) => names.has(name) || names.set(name, slug);
  for (const { slug, text } of texts) for (const name of namesInText(text, packages)) add(name, slug);
  for (const { slug, names: found } of inCode) for (const name of found) add(name, slug);
  return names;
}

/** What the lesson shows, under the headings where it stands. */
function partsOf(lesson: CourseLesson): { shown: Shown[]; texts: { slug: string; text: string }[] } {
  const { tree, directives, headings } = textOfLesson(lesson.folder);
  const shown: Shown[] = [];
  const texts: { slug: string; text: string }[] = [];
  let heading = -1;
  const show = (dir: string, slug: string, file: string, region?: string) => {
    if (!file.endsWith('.go')) return;
    shown.push({ slug, lines: linesOf(dir, file, region), imports: importsOf(textOf(join(dir, file)) ?? '') });
  };
  for (const child of tree.children) {
    if (child.type === 'heading') heading += 1;
    const slug = headings[heading]?.slug ?? '';
    walk(child, (node: Nodes) => {
      if (node.type === 'inlineCode' || node.type === 'code') texts.push({ slug, text: node.value });
    });
    const directive = directives.get(child);
    if (directive?.name === 'code') show(lesson.folder.dir, slug, directive.file, directive.region);
    if (directive?.name === 'diff') {
      for (const file of [directive.from, directive.to]) show(lesson.folder.dir, slug, file, directive.region);
    }
    if (directive?.name === 'exercise') {
      const exercise = lesson.exercises.find((one) => one.slug === directive.id);
      for (const { file, region } of exercise?.source.code ?? []) {
        show(exercise?.dir ?? '', `exercise-${directive.id}`, file, region);
      }
    }
  }
  return { shown, texts };
}
