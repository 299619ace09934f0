/** Pictures of goroutines are of what their programs do now. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromRoot, recordedLanesFile, textOf } from '@/lib/content/files';
import type { Problem } from '@/lib/content/problem';
import { lanesText } from '@/lib/content/read-lanes';
import { goFilesIn } from '@/lib/content/run-graded';
import type { ProofContext } from './proof-context';

type Shown = {
  /** The lesson's or the exercise's folder. */
  dir: string;
  /** A program in it. */
  of: string;
  askedAt: { file: string; line?: number };
};

/** With `record` it writes them, and reports only what cannot be recorded. */
export async function proveLanes(shown: readonly Shown[], context: ProofContext): Promise<Problem[]> {
  const programs = [...new Map(shown.map((one) => [one.of, one])).values()];
  const found = await Promise.all(programs.map((one) => proveOne(one, context)));
  return found.flat();
}

async function proveOne({ dir, of, askedAt }: Shown, context: ProofContext): Promise<Problem[]> {
  const path = join(dir, recordedLanesFile(of));
  const files = goFilesIn(join(dir, of));
  // that the folder is not there is said by the structural checks
  if (files.length === 0) return [];
  const importPath = `course.example/${fromRoot(context.root, join(dir, of))}`;
  const recorded = await context.grader.record({ importPath, files });
  if ('why' in recorded) {
    const message = `the goroutines of ${of} cannot be recorded (${recorded.why})`;
    return [{ ...askedAt, message, cure: 'It must be a program that ends by itself.' }];
  }
  const text = lanesText(recorded.recording);
  const kept = textOf(path);
  if (context.record) {
    if (kept !== text) writeFileSync(path, text);
    return [];
  }
  if (kept === undefined || kept === text) return [];
  const message = `the picture of ${of} is not what its goroutines do now`;
  const place = `${context.lesson.unitId}/${context.lesson.id}`;
  const cure = `If they should, record it anew: npm run content:check -- ${place} --record. Otherwise correct the program.`;
  return [{ file: fromRoot(context.root, path), line: 1, message, cure }];
}
