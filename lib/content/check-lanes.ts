/** Rules on pictures of goroutines, in a lesson and in an exercise. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseSource } from '@/lib/core/course-format';
import type { Recording } from '@/lib/core/lanes';
import { recordedLanesFile } from './files';
import type { LanesDirective } from './lanes-directive';
import { momentOf } from './lesson-lanes';
import { readLanes } from './read-lanes';

type Found = { message: string; cure: string; line?: number };

/** `lessonPlace` is for the command in the cure. */
export function checkLanes(dir: string, { pictures, labels, moments }: LanesDirective, lessonPlace: string): Found[] {
  const kept = pictures.map(({ of, kind }) => ({ of, kind, recording: keptRecording(dir, of, lessonPlace) }));
  const problems = kept.flatMap(({ recording }) => ('message' in recording ? [recording] : []));
  if (problems.length > 0) return problems;
  const unseen = moments.flatMap((moment): Found[] => {
    const { kind, lane, at, line } = moment;
    const isSeen = kept.some(
      ({ of, recording, ...one }) =>
        (kind === null || one.kind === kind) &&
        'lanes' in recording &&
        momentOf(dir, of, recording, moment) !== undefined,
    );
    const cure = 'Name a line on which that goroutine waits, is started, or is woken from another one.';
    return isSeen ? [] : [{ line, message: `no event of "${lane}" has to do with the line "${at}"`, cure }];
  });
  const unknown = [...labels, ...moments].flatMap(({ kind, lane, line }) => {
    const names = kept
      .filter((one) => kind === null || one.kind === kind)
      .flatMap(({ recording }) => namesIn(recording));
    return unknownLane(lane, names, kind === null ? '' : ` of the ${kind} picture`).map((one) => ({ ...one, line }));
  });
  return unknown.length > 0 ? unknown : unseen;
}

export function checkExerciseLanes(
  dir: string,
  { of, untilMs, names }: NonNullable<ExerciseSource['lanes']>,
  lessonPlace: string,
): Found[] {
  const kept = keptRecording(dir, of, lessonPlace);
  if ('message' in kept) return [kept];
  const found = Object.keys(names).flatMap((name) => unknownLane(name, namesIn(kept), ''));
  if (untilMs * 1000 < kept.endUs) return found;
  const message = `it has ended after ${kept.endUs / 1000} ms, before the cut`;
  return [...found, { message, cure: 'Cut it where the question begins.' }];
}

function keptRecording(dir: string, of: string, lessonPlace: string): Recording | Found {
  const cure = `Record it: npm run content:check -- ${lessonPlace} --record`;
  if (!existsSync(join(dir, of)))
    return { message: `the folder ${of} is not there`, cure: 'Create it, or correct it here.' };
  try {
    const recording = readLanes(dir, of);
    if (!recording) return { message: `the goroutines of ${of} are not recorded`, cure };
    if (!recording.cut) return recording;
    return { message: `${of} does more than a picture can hold`, cure: 'Show a smaller program.' };
  } catch {
    return { message: `${recordedLanesFile(of)} is no recording`, cure };
  }
}

const namesIn = (kept: Recording | Found): string[] => ('lanes' in kept ? kept.lanes.map(({ name }) => name) : []);

const unknownLane = (name: string, known: readonly string[], where: string): Found[] =>
  known.includes(name)
    ? []
    : [{ message: `no lane${where} is called "${name}"`, cure: `Name one of ${[...new Set(known)].join(', ')}.` }];
