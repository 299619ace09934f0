/** Recordings of goroutines that are kept beside the programs of a lesson. */
import { join } from 'node:path';
import { type Recording, recordingSchema } from '@/lib/core/lanes';
import { recordedLanesFile, textOf } from './files';

/** Null where none is kept; throws where what is kept is none. */
export function readLanes(dir: string, of: string): Recording | null {
  const text = textOf(join(dir, recordedLanesFile(of)));
  return text === undefined ? null : recordingSchema.parse(JSON.parse(text));
}

/** A lane a line: small, and a change can be read. */
export function lanesText({ endUs, lanes, wakes, cut }: Recording): string {
  const list = (items: object[]) =>
    items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  return `{"endUs":${endUs},"cut":${JSON.stringify(cut)},"lanes":${list(lanes)},"wakes":${list(wakes)}}\n`;
}
