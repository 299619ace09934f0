/** What makes a course teach less, and yet can be served: the check fails on it, the site does not. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBrief } from './brief';
import { checkComments } from './check-comments';
import { checkGiveaways } from './check-giveaways';
import { checkLikeness } from './check-likeness';
import type { Problem } from './problem';
import type { ReadCourse } from './read-course';

export function checkTeaching(read: ReadCourse): Problem[] {
  return [
    ...read.lessons.flatMap((lesson) => [
      ...checkGiveaways(lesson),
      ...checkLikeness(lesson),
      ...lesson.exercises.flatMap((exercise) => checkComments(read.root, exercise)),
    ]),
    // What cannot be read may refute what is left, and train what is asked for.
    ...(read.problems.length > 0 ? [] : [...neverRefuted(read), ...(read.brief ? checkBrief(read.brief, read) : [])]),
  ];
}

function neverRefuted({ root, lessons, misconceptions }: ReadCourse): Problem[] {
  const refuted = new Set<unknown>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (value !== null && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'misconception') refuted.add(inner);
        else collect(inner);
      }
  };
  for (const { exercises } of lessons) for (const { source } of exercises) collect(source);
  const lines = readFileSync(join(root, 'misconceptions.yaml'), 'utf8').split('\n');
  return Object.keys(misconceptions).flatMap((id) =>
    refuted.has(id)
      ? []
      : {
          ...{ file: 'misconceptions.yaml', line: lines.findIndex((line) => line.startsWith(`${id}:`)) + 1 },
          ...{ message: `no exercise refutes "${id}"`, cure: 'Use it in one, or remove it.' },
        },
  );
}
