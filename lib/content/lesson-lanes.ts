/** The pictures of goroutines that a lesson shows, with the line numbers that its reader sees. */
import { join } from 'node:path';
import type { CodeReference } from '@/lib/core/course-format';
import { type LaneLabels, mapNames, mapPlaces, momentAt, type Recording } from '@/lib/core/lanes';
import { textOf } from './files';
import type { LanesDirective, MomentLabel } from './lanes-directive';
import type { CodeDirective, Directive } from './lesson-markdown';
import { shownNumbers } from './listing';
import { readLanes } from './read-lanes';

export type LessonLanes = {
  recording: Recording;
  heading: string;
  kind: 'broken' | 'fixed' | 'plain';
  labels: LaneLabels;
  /** The listing that its lines are of, as the code block says it; null where the lesson shows none. */
  listing: string | null;
};

/** `dir` is the lesson's folder, checked before. */
export function lessonLanes(
  dir: string,
  { pictures, labels, moments }: LanesDirective,
  others: Iterable<Directive>,
): LessonLanes[] {
  const listings = [...others].filter((one) => one.name === 'code');
  return pictures.map(({ of, kind, heading }) => {
    const recording = readLanes(dir, of);
    if (!recording) throw new Error(`${dir}/${of} has no recorded goroutines`);
    const code = listings.find(({ file }) => file.startsWith(`${of}/`));
    const placed = asShown(recording, dir, code);
    const own = labels.filter((one) => one.kind === null || one.kind === kind);
    return {
      ...{ kind, heading },
      labels: {
        moments: moments.flatMap((moment) => {
          const order = moment.kind === null || moment.kind === kind ? momentOf(dir, of, recording, moment) : undefined;
          return order === undefined ? [] : [{ order, text: moment.label }];
        }),
      },
      recording: mapNames(placed, (name) => own.find(({ lane }) => lane === name)?.label ?? name),
      listing: code ? listingName(code) : null,
    };
  });
}

/** The order of the event that a moment's label is about. */
export const momentOf = (dir: string, of: string, recording: Recording, { lane, at }: MomentLabel) =>
  momentAt(recording, lane, (place) => {
    const lines = (textOf(join(dir, of, place.file)) ?? '').split('\n');
    return lines[place.line - 1]?.trim() === at;
  });

/** By which a picture finds the listing that it is about. */
export const listingName = ({ file, region }: Pick<CodeDirective, 'file' | 'region'>): string =>
  region ? `${file}#${region}` : file;

/** A line that no listing shows has no number that a reader could find. */
export function asShown(recording: Recording, dir: string, code: CodeReference | undefined): Recording {
  if (!code) return mapPlaces(recording, () => null);
  const { file, region } = code;
  const numbers = shownNumbers(textOf(join(dir, file)) ?? '', region);
  const name = file.split('/').at(-1);
  return mapPlaces(recording, (place) => {
    const line = place.file === name ? numbers.get(place.line) : undefined;
    return line === undefined ? null : { ...place, line };
  });
}
