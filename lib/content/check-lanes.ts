/** Rules on the pictures of goroutines in a lesson. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseSource } from '@/lib/core/course-format';
import type { Recording } from '@/lib/core/lanes';
import { recordedLanesFile } from './files';
import type { LanesDirective } from './lesson-markdown';
import { readLanes } from './read-lanes';

/** Of an exercise: the recording is there, the cut is inside, and the names are of its lanes. */
export function checkExerciseLanes(
  dir: string,
  { of, untilMs, names }: NonNullable<ExerciseSource['lanes']>,
  lessonPlace: string,
): Found[] {
  const record = `Record it: npm run content:check -- ${lessonPlace} --record`;
  let recording: Recording | null;
  try {
    recording = readLanes(dir, of);
  } catch {
    return [{ message: `${recordedLanesFile(of)} is no recording`, cure: record }];
  }
  if (!recording) return [{ message: `the goroutines of ${of} are not recorded`, cure: record }];
  const known = [...new Set(recording.lanes.map(({ name }) => name))];
  const found: Found[] = Object.keys(names)
    .filter((name) => !known.includes(name))
    .map((name) => ({ message: `no lane is called "${name}"`, cure: `Name one of ${known.join(', ')}.` }));
  if (untilMs * 1000 < recording.endUs) return found;
  const endMs = recording.endUs / 1000;
  return [
    ...found,
    { message: `it has ended after ${endMs} ms, before the cut`, cure: 'Cut it where the question begins.' },
  ];
}

type Found = { message: string; cure: string; line?: number };

export function checkLanes(dir: string, { pictures, labels }: LanesDirective, lessonPlace: string): Found[] {
  const record = `Record it: npm run content:check -- ${lessonPlace} --record`;
  const shown: { kind: string; names: Set<string> }[] = [];
  const problems = pictures.flatMap(({ of, kind }): Found[] => {
    if (!existsSync(join(dir, of)))
      return [{ message: `the folder ${of} is not there`, cure: 'Create it, or correct it here.' }];
    let recording: Recording | null;
    try {
      recording = readLanes(dir, of);
    } catch {
      return [{ message: `${recordedLanesFile(of)} is no recording`, cure: record }];
    }
    if (!recording) return [{ message: `the goroutines of ${of} are not recorded`, cure: record }];
    shown.push({ kind, names: new Set(recording.lanes.map(({ name }) => name)) });
    if (recording.cut) {
      return [{ message: `${of} does more than a picture can hold`, cure: 'Show a smaller program.' }];
    }
    return [];
  });
  if (problems.length > 0) return problems;
  return labels.flatMap(({ kind, lane, line }) => {
    const names = shown.filter((one) => kind === null || one.kind === kind).flatMap((one) => [...one.names]);
    if (names.includes(lane)) return [];
    const where = kind === null ? '' : ` of the ${kind} picture`;
    return [
      { line, message: `no lane${where} is called "${lane}"`, cure: `Name one of ${[...new Set(names)].join(', ')}.` },
    ];
  });
}
