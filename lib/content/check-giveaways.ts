/** What lets a learner answer without the rule: the shape of options, the place of keys, hints that say it. */
import { type ExerciseSource, optionsOf } from '@/lib/core/course-format';
import type { Problem } from './problem';
import type { ExerciseFolder, LessonFolder } from './read-course';
import { isExempt } from './rules';

/** In so many exercises of a lesson a pattern can be seen. */
const fewest = 4;
/** Above this share of them the pattern gives the answer away. */
const mostlyShare = 0.6;
export function checkGiveaways(lesson: LessonFolder): Problem[] {
  return [...lengthOfKeys(lesson), ...placeOfKeys(lesson), ...lesson.exercises.flatMap(hintsThatAnswer)];
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
