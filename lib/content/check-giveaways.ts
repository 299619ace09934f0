/** What lets a learner answer without the rule: the shape of options, the place of keys, hints that say it, exercises that resemble each other. */
import { type ExerciseSource, isRunGradedSource, optionsOf } from '@/lib/core/course-format';
import { listing } from './listing';
import type { Problem } from './problem';
import type { ExerciseFolder, LessonFolder } from './read-course';
import { isExempt } from './rules';

/** In so many exercises of a lesson a pattern can be seen. */
const fewest = 4;
/** Above this share of them the pattern gives the answer away. */
const mostlyShare = 0.6;
/** Of two exercises of an objective: the share of their token sequences that both have. */
export const mostAlike = 0.55;

export function checkGiveaways(lesson: LessonFolder): Problem[] {
  return [
    ...lengthOfKeys(lesson),
    ...placeOfKeys(lesson),
    ...lesson.exercises.flatMap(hintsThatAnswer),
    ...lesson.source.objectives.flatMap(({ id }) =>
      tooAlike(lesson.exercises.filter(({ source }) => source.objective === id)),
    ),
  ];
}

type Key = { lengths: number[]; right: number };

/** The exercises with one right option among several in words. */
function keysOf({ exercises }: LessonFolder): Key[] {
  return exercises.flatMap(({ source }) => {
    const options = optionsOf(source);
    const right = options.findIndex((option) => option.right);
    if (right < 0 || options.filter((option) => option.right).length > 1) return [];
    const lengths = options.map((option) => ('text' in option && option.text ? option.text.trim().length : 0));
    return lengths.includes(0) ? [] : [{ lengths, right }];
  });
}

/** By the longest or the shortest option alone. A difference of a tenth, or of a few letters, is not seen. */
function lengthOfKeys(lesson: LessonFolder): Problem[] {
  const keys = keysOf(lesson);
  if (keys.length < fewest) return [];
  const stands = ({ lengths, right }: Key, by: (length: number, other: number) => boolean) =>
    lengths.every((other, index) => index === right || by(lengths[right] ?? 0, other));
  const longest = keys.filter((key) =>
    stands(key, (length, other) => length > Math.max(other * 1.1, other + 4)),
  ).length;
  const shortest = keys.filter((key) =>
    stands(key, (length, other) => other > Math.max(length * 1.1, length + 4)),
  ).length;
  return [
    { count: longest, word: 'longest' },
    { count: shortest, word: 'shortest' },
  ].flatMap(({ count, word }) =>
    count / keys.length > mostlyShare
      ? {
          ...{ file: lesson.file, message: `in ${count} of ${keys.length} exercises the right option is the ${word}` },
          cure: 'Cut what is too long, or let wrong options say as much.',
        }
      : [],
  );
}

function placeOfKeys(lesson: LessonFolder): Problem[] {
  const keys = keysOf(lesson);
  const places = [...new Set(keys.map(({ right }) => right))].map((place) => ({
    place,
    count: keys.filter(({ right }) => right === place).length,
  }));
  return places.flatMap(({ place, count }) =>
    keys.length >= fewest && count / keys.length > mostlyShare
      ? {
          file: lesson.file,
          message: `in ${count} of ${keys.length} exercises the right option is number ${place + 1}`,
          cure: 'Put it elsewhere in some of them.',
        }
      : [],
  );
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[`*_\s]+/g, ' ')
    .replace(/^ | $|[.]$/g, '');

/** A hint that contains what is to be answered. Answers shorter than this stand in many sentences. */
const shortestAnswer = 8;

function hintsThatAnswer(exercise: ExerciseFolder): Problem[] {
  const { source, file, lineOf } = exercise;
  if (isExempt(source, 'hint-holds-answer')) return [];
  const answers = answersOf(source)
    .map(plain)
    .filter((answer) => answer.length >= shortestAnswer);
  return source.hints.flatMap((hint, index) => {
    const held = answers.find((answer) => plain(hint).includes(answer));
    return held === undefined
      ? []
      : {
          ...{ file, line: lineOf(['hints', index]), message: `hint ${index + 1} holds the answer: "${held}"` },
          cure: 'Say where to look, not what is there.',
        };
  });
}

function answersOf(source: ExerciseSource): string[] {
  const right = optionsOf(source).flatMap((option) =>
    option.right && 'text' in option && option.text ? [option.text] : [],
  );
  if (source.kind === 'spot') return [...right, ...source.key.lines];
  if (source.kind === 'predict') return [...right, ...source.results];
  if (source.kind === 'fill') return source.blanks.map(({ text }) => text);
  return right;
}

/** Pairs of exercises of one objective whose code is the same but for names, numbers and strings. */
function tooAlike(exercises: readonly ExerciseFolder[]): Problem[] {
  const shapes = exercises.map((exercise) => ({ exercise, shape: shapeOf(exercise) }));
  return shapes.flatMap(({ exercise, shape }, index) =>
    shapes.slice(index + 1).flatMap((other) => {
      const share = likeness(shape, other.shape);
      if (share <= mostAlike || isExempt(other.exercise.source, 'too-alike')) return [];
      return {
        file: other.exercise.file,
        message: `its code resembles that of ${exercise.slug} by ${Math.round(share * 100)} %`,
        cure: 'Ask for the same rule in other code: another shape of program, not other names.',
      };
    }),
  );
}

const window = 5;

/** Sequences of tokens without names, numbers and strings; none where there is too little code. */
function shapeOf({ dir, source }: ExerciseFolder): ReadonlySet<string> {
  const shown =
    isRunGradedSource(source) && source.kind !== 'fix' && source.kind !== 'test' ? [source.shown] : source.code;
  const lines = shown.flatMap((reference) => {
    const found = listing(dir, reference);
    return 'message' in found ? [] : found.lines;
  });
  const tokens = tokensOf(lines.join('\n'));
  return new Set(tokens.slice(window - 1).map((_, index) => tokens.slice(index, index + window).join(' ')));
}

const keywords = new Set(
  'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var nil error string int bool true false make len append close panic recover'.split(
    ' ',
  ),
);

export function tokensOf(code: string): string[] {
  const text = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*/g, '');
  const tokens = text.match(
    /"(?:\\.|[^"\\\n])*"|`[^`]*`|'(?:\\.|[^'\\\n])+'|[A-Za-z_]\w*|\d[\w.]*|:=|<-|\+\+|--|&&|\|\||[=!<>+\-*/%&|^]=|\S/g,
  );
  return (tokens ?? []).map((token) => {
    if (/^["`']/.test(token)) return 's';
    if (/^\d/.test(token)) return '0';
    return /^[A-Za-z_]/.test(token) && !keywords.has(token) ? 'x' : token;
  });
}

/** The share of both that is in both; 0 where one has little. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size < 30 || b.size < 30) return 0;
  const both = [...a].filter((part) => b.has(part)).length;
  return both / (a.size + b.size - both);
}
