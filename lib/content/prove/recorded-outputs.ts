/** Recorded outputs: what a package printed, kept beside it. Compares them with what it prints now, or writes them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, recordedFile, textOf } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import type { RunMode } from '@/lib/core/course-format';

export type Recording = {
  /** Absolute folder of the lesson or exercise. */
  dir: string;
  of: string;
  by: RunMode;
  /** What it printed, each text once. */
  texts: string[];
  /** Where the recording is asked for. */
  askedAt: { file: string; line?: number };
  /** The lesson, such as channels/leaks: for the command in the cure. */
  place: string;
};

/** With `record` it writes, and reports only what is not fit to be recorded. */
export function checkRecording(
  { dir, of, by, texts, askedAt, place }: Recording,
  root: string,
  record: boolean,
): Problem[] {
  const path = join(dir, recordedFile(of, by));
  const [text = ''] = texts;
  // which of two racing accesses is reported first is up to the schedule
  const other = by === 'race' ? undefined : texts.find((one) => one !== text);
  if (other !== undefined) {
    const { line, was, is } = firstDifference(text, other);
    const message = `${of} does not print the same every time (by ${by}): line ${line} was "${was}" in one run and "${is}" in another`;
    return [{ ...askedAt, message, cure: 'Make it independent of the schedule, of time and of map order.' }];
  }
  const clock = /^\d{4}[/-]\d\d[/-]\d\d[ T]\d\d:\d\d:\d\d.*/m.exec(text);
  if (clock && by === 'run') {
    const message = `${of} prints the time of day: "${clock[0]}"`;
    return [{ ...askedAt, message, cure: 'Leave it out: for package log, log.SetFlags(0).' }];
  }
  if (record) {
    const whole = text === '' ? '' : `${text}\n`;
    if (textOf(path) !== whole) writeFileSync(path, whole);
    return [];
  }
  const recorded = textOf(path);
  // that it is missing is said by the structural checks
  if (recorded === undefined || texts.includes(recorded.replace(/\n$/, ''))) return [];
  const { line, was, is } = firstDifference(recorded.replace(/\n$/, ''), text);
  return [
    {
      file: fromRoot(root, path),
      line,
      message: `the record says "${was}", and now it prints "${is}"`,
      cure: `If it should, record it anew: npm run content:check -- ${place} --record. Otherwise correct the program.`,
    },
  ];
}

function firstDifference(before: string, after: string): { line: number; was: string; is: string } {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const index = a.findIndex((line, at) => line !== b[at]);
  const at = index < 0 ? a.length : index;
  return { line: at + 1, was: a[at] ?? '', is: b[at] ?? '' };
}
