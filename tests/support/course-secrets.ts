// What must not be seen before an exercise is answered, found in the course itself: so that a test can look for it in what the site sends.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Course, CourseExercise } from '@/lib/content/course';
import { linesOf } from '@/lib/content/listing';
import { proseText } from '@/lib/content/prose';
import { optionsOf as optionsOfSource } from '@/lib/core/course-format';

/** `isQuoted`: most of it stands in quotes, so that a test may say it: what it got, and what it wants. */
export type Secret = { exerciseId: string; what: string; text: string; isQuoted?: boolean };

/** Shorter pieces, in letters and digits, may stand anywhere by chance. */
const shortest = 25;

/**
 * Letters and digits alone, without markup: a sentence reads the same in Markdown, in HTML with highlighted code, in JSON, and in
 * JSON inside a script.
 */
export function squeeze(text: string): string {
  return (
    text
      .replace(/\\+u003c/gi, '<')
      .replace(/\\+u003e/gi, '>')
      .replace(/\\+u0026/gi, '&')
      .replace(/\\+[nrt]/g, ' ')
      // Not what stands between two comparisons in code.
      .replace(/<(?:\/?[a-z]|!--)[^<>]*>/gi, '')
      .replace(/&(?:#x?[0-9a-f]+|[a-z]+);/gi, '')
      .replace(/[^A-Za-z0-9]/g, '')
  );
}

const sentencesOf = (markdown: string): string[] =>
  textOf(markdown)
    .split(/(?<=[.!?:;])\s+/)
    .map(squeeze);
const optionsOf = ({ source }: CourseExercise) => optionsOfSource(source);

/** Links, tags, entities, fences, tables and numbers of a list: of all other Markdown the signs go, and the text is what is left. */
const needsReading = /\](?:\(|\[|:)|\[[ x]\]|<(?:https?:|[a-z/]+>)|&[#a-z]\w*;|```|~~~|^\s*(?:\||\d+[.)])/im;
const texts = new Map<string, string>();

/** Several walks ask for the text of the same Markdown, and to read it takes the most of their time. */
function textOf(markdown: string): string {
  const read = () =>
    needsReading.test(markdown) ? proseText(markdown) : markdown.replace(/[*`_]/g, '').replace(/\s+/g, ' ').trim();
  const text = texts.get(markdown) ?? read();
  texts.set(markdown, text);
  return text;
}

/** All text files of a folder and its folders. */
function filesIn(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
const folderOf = (exercise: CourseExercise, name: string): string[] => {
  try {
    return filesIn(join(exercise.dir, name));
  } catch {
    return [];
  }
};

/** Every piece of an exercise that is told only after an answer, or when it is asked for. */
function piecesOf(exercise: CourseExercise): Omit<Secret, 'exerciseId'>[] {
  const { source } = exercise;
  const prose: [string, string[]][] = [
    ['explanation', [source.explanation]],
    ['why', optionsOf(exercise).map((option) => option.why)],
    ['hint', source.hints],
    [
      'near miss',
      [
        ...('rejects' in source ? source.rejects : []),
        ...(source.kind === 'test' ? source.mutants : []),
        ...(source.kind === 'order' ? source.distractors : []),
      ].map(({ why }) => why),
    ],
    ['refutation', source.kind === 'predict' ? source.refutes.map((refute) => refute.why) : []],
    ['model answer', source.kind === 'recall' ? [source.model, ...source.points] : []],
    // What is kept for reviews is not to be met before.
    ['prompt', exercise.reviewOnly ? [source.prompt] : []],
  ];
  const code: [string, string[]][] = ['solution', 'options', 'grade', 'accepts', 'rejects', 'mutants'].map((name) => [
    name,
    folderOf(exercise, name),
  ]);
  const typed = source.kind === 'predict' && !source.options ? source.results : [];
  return [
    ...prose.flatMap(([what, texts]) => texts.flatMap(sentencesOf).map((text) => ({ what, text }))),
    ...code.flatMap(([what, texts]) =>
      texts
        .flatMap((text) => text.split('\n'))
        .map((line) => ({
          what: `line of ${what}/`,
          text: squeeze(line),
          isQuoted: squeeze(line.replace(/"(?:\\.|[^"\\])*"|`[^`]*`/g, '')).length < shortest,
        })),
    ),
    ...typed.map((result) => ({ what: 'result', text: squeeze(result) })),
  ].filter(({ text }) => text.length >= shortest);
}

/** Of code to be written: what is given, without what is cut out of it. */
function workShownOf(exercise: CourseExercise): string[] {
  const { source } = exercise;
  const solution = () => folderOf(exercise, 'solution').flatMap((text) => text.split('\n'));
  if (source.kind === 'test') return solution();
  if (source.kind === 'order') return [...solution(), ...source.distractors.map(({ line }) => line)];
  if (source.kind !== 'fill') return [];
  return solution().filter((line) => !source.blanks.some((blank) => blank.line.trim() === line.trim()));
}

/** What is shown of an exercise before it is answered, from its files: not from the code that is under test. */
function shownOf(exercise: CourseExercise): string[] {
  const { source, dir } = exercise;
  const references = [...source.code, ...optionsOf(exercise).flatMap(({ code }) => code ?? [])];
  return [
    textOf(source.prompt),
    ...(source.kind === 'spot' && source.ask ? [textOf(source.ask)] : []),
    ...optionsOf(exercise).flatMap(({ text, result }) => [text ? textOf(text) : '', result ?? '']),
    // By lines and as a whole: without its signs, the end of one line and the beginning of the next may be what another exercise hides.
    ...references.flatMap(({ file, region }) => [...linesOf(dir, file, region), linesOf(dir, file, region).join('\n')]),
    // The broken program is no secret, nor what it printed: a line that also stands there tells nothing of the cure.
    ...['starter', '_starter']
      .flatMap((name) => folderOf(exercise, name))
      .flatMap((text) => [...text.split('\n'), text]),
    ...workShownOf(exercise),
    ...outputShownOf(exercise),
  ];
}

/** The recorded output below the listing, whichever program it is of. */
function outputShownOf({ source, dir }: CourseExercise): string[] {
  if (!source.output) return [];
  const text = readFileSync(join(dir, source.output.of, `${source.output.by}.txt`), 'utf8');
  return [...text.split('\n'), text];
}

/**
 * The secrets of the whole course for somebody who may see the lessons and these exercises, unanswered. A piece that the lessons'
 * text, their snippets, or these exercises themselves show anyway is none.
 */
export function secretsFor(course: Course, shown: readonly CourseExercise[]): Secret[] {
  const lessons = course.lessons.flatMap(({ folder }) => [
    textOf(folder.body),
    folder.body,
    ...filesIn(join(folder.dir, 'snippets')),
  ]);
  // Each piece squeezed by itself, so that none is made of the end of one and the start of the next.
  const open = [...lessons, ...shown.flatMap(shownOf)].map(squeeze).join('\n');
  const pieces = course.exercises.flatMap((exercise) =>
    piecesOf(exercise).map((piece) => ({ exerciseId: exercise.id, ...piece })),
  );
  const told = new Set(secretsIn(open, pieces));
  return pieces.filter((piece) => !told.has(piece));
}

/** Whether a secret is still one when this exercise is shown as well, unanswered: its prompt is none then. */
export function keptFrom(exercise: CourseExercise): (secret: Secret) => boolean {
  const shown = shownOf(exercise).map(squeeze).join('\n');
  return ({ exerciseId, what, text }) => !shown.includes(text) && (exerciseId !== exercise.id || what !== 'prompt');
}

/** Those of the secrets that a text holds and that `isKept` still counts as secrets, as lines to read. */
export function leaksIn(
  text: string,
  secrets: readonly Secret[],
  course: Course,
  isKept: (secret: Secret) => boolean = () => true,
): string[] {
  return secretsIn(squeeze(text), secrets)
    .filter(isKept)
    .map(({ exerciseId, what, text: piece }) => `${course.exercise(exerciseId)?.slug}: ${what}: ${piece.slice(0, 60)}`);
}

/**
 * Thousands of secrets are found in one walk along a text, not in a search for each. Of any `shortest` characters in a row, one at a
 * multiple of `stride` begins a gram: to look there is enough, where the grams at all of a secret's first offsets are known.
 */
const stride = 10;
const gramLength = shortest - stride + 1;
type Place = { secret: Secret; offset: number };
const indexes = new WeakMap<readonly Secret[], Map<string, Place[]>>();

function indexOf(secrets: readonly Secret[]): Map<string, Place[]> {
  let index = indexes.get(secrets);
  if (!index) {
    index = new Map();
    for (const secret of secrets) {
      for (let offset = 0; offset < stride; offset++) {
        const gram = secret.text.slice(offset, offset + gramLength);
        const same = index.get(gram);
        if (same) same.push({ secret, offset });
        else index.set(gram, [{ secret, offset }]);
      }
    }
    indexes.set(secrets, index);
  }
  return index;
}

function secretsIn(squeezed: string, secrets: readonly Secret[]): Secret[] {
  const index = indexOf(secrets);
  const found = new Set<Secret>();
  for (let at = 0; at + gramLength <= squeezed.length; at += stride) {
    for (const { secret, offset } of index.get(squeezed.slice(at, at + gramLength)) ?? []) {
      if (squeezed.startsWith(secret.text, at - offset)) found.add(secret);
    }
  }
  return [...found];
}

/** Names under which answers go over the wire once they may; before, none of them is there. Plain or inside a script's string. */
export const answerFields =
  /\\*"(right|why|whyHtml|picked|misconception|explanation|explanationHtml|refutes|refutationHtml|results|passage|solutions?|misses|diff|comparedWith|key|reviewOnly|modelHtml|pointsHtml|proof)\\*":/;
